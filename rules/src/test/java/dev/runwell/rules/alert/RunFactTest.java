package dev.runwell.rules.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.language.SpelledText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFactTest {

  @ParameterizedTest
  @CsvSource({
    "NodeDown, NodeDown - Pumps Runbook, true",
    "NodeDown, Pumps: node down, true",
    "Node Down, NodeDown, true",
    "NodeDown, PumpNodeDown, false",
    "Node Down, PumpNodeDown, false",
    "NodeDown, NodeDownAgain, false",
    "PumpNodeDown, Node down, false"
  })
  void aRunbookIsNamedLikeTheAlertAndNotLikeAPartOfIt(String alert, String title, boolean named) {
    SourceText page = SourceText.of("runbooks/page.md", "# " + title + "\n");
    RunFact.OfRunbook runbook =
        new RunFact.OfRunbook(page, new Span(0, 1), SpelledText.of(title), "page", true);

    assertThat(runbook.isNamedLike(new RunFact.OfAlert(page, null, SpelledText.letters(alert))))
        .isEqualTo(named);
  }
}
