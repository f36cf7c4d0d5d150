package dev.runwell.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "502 after deploy | W:502 W:after W:deploy",
        "\"out of memory\" -staging | P:out of memory X:staging",
        "title:checkout cause:\"full disk\" | W:title/checkout P:cause/full disk",
        "fix:rollback sev:SEV1 | W:mitigation/rollback W:severity/SEV1",
        "-service:ledger | X:service/ledger",
        "“no space left” | P:no space left",
        "https://example.com/a foo:bar 10:30 | W:https://example.com/a W:foo:bar W:10:30",
        "\"never closed | P:never closed",
        "- -- --force -\"full disk\" title: | W:- W:-- W:--force X:full disk W:title:",
        "a AND (b OR c)* ~[x TO y] \\ /re/ | W:a W:AND W:(b W:OR W:c)* W:~[x W:TO W:y] W:\\ W:/re/",
        "\"\" | ",
      })
  void everyTextIsAQuery(String text, String terms) {
    assertThat(told(text)).isEqualTo(terms == null ? "" : terms);
  }

  private static String told(String text) {
    return IncidentQuery.parse(text, IncidentFilter.ALL, 5).terms().stream()
        .map(QueryTextTest::told)
        .collect(Collectors.joining(" "));
  }

  private static String told(QueryTerm term) {
    String form =
        switch (term.form()) {
          case WORD -> "W:";
          case PHRASE -> "P:";
          case EXCLUDED -> "X:";
        };
    return form + term.field().map(field -> field.id() + "/").orElse("") + term.text();
  }
}
