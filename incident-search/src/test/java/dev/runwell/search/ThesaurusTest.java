package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

  @ParameterizedTest
  @CsvSource({
    "OOM, 'pods ran out of memory'",
    "'5xx', 'a bad gateway'",
    "lb, 'the load balancers'",
    "'tls cert', 'an x509 handshake'",
    "db, 'PostgreSQL'",
    "'no space left', 'disk full'",
    "'rolled back', 'a revert'",
    "k8s, 'Kubernetes'",
  })
  void differentWordsWithOneMeaning(String one, String other) {
    assertThat(meanings(one)).containsAnyElementsOf(meanings(other));
  }

  @Test
  void aPhraseIsNotItsWordsApart() {
    assertThat(meanings("memory of a trip out of town")).doesNotContain("~oom");
  }

  @Test
  void aMeaningStandsWhereItsPhraseDoes() {
    assertThat(OpsText.tokens("It ran out of memory"))
        .anySatisfy(
            token -> {
              assertThat(token.term()).isEqualTo("~oom");
              assertThat(token.end()).isEqualTo(20);
            });
  }

  private static Set<String> meanings(String text) {
    Set<String> meanings = new HashSet<>();
    for (Token token : OpsText.tokens(text)) {
      if (token.form() == Token.Form.CONCEPT || token.form() == Token.Form.WORD) {
        meanings.add(token.term());
      }
    }
    return meanings;
  }
}
