package dev.runwell.rules.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import dev.runwell.rules.alert.RunFact.OfAlert;
import dev.runwell.rules.alert.RunFact.OfRunbook;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedRunbooksTest {
  private static final Span SOMEWHERE = new Span(0, 1);

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
  void aRunbookIsNamedLikeTheAlertAndNotLikeAPartOfIt(String name, String title, boolean named) {
    OfAlert alert = alert(name);
    OfRunbook runbook = runbook("page", title);
    NamedRunbooks names = new NamedRunbooks(List.of(alert, runbook));

    assertThat(names.runbook(alert.alert()).isPresent()).isEqualTo(named);
    assertThat(names.alert(runbook).isPresent()).isEqualTo(named);
  }

  @Test
  void theFirstPageAndTheLongestNameCount() {
    OfAlert part = alert("TideHigh");
    OfAlert whole = alert("Tide High Again");
    OfRunbook second = runbook("tide-high", "When the water comes");
    OfRunbook first = runbook("again", "Tide high again");
    NamedRunbooks names = new NamedRunbooks(List.of(part, whole, first, second));

    assertThat(names.runbook(part.alert())).contains(first);
    assertThat(names.alert(first)).contains(whole.alert());
    assertThat(names.alert(second)).contains(part.alert());
  }

  private static OfRunbook runbook(String page, String title) {
    SourceText source = SourceText.of("runbooks/" + page + ".md", "# " + title + "\n");
    return new OfRunbook(source, SOMEWHERE, title, true);
  }

  private static OfAlert alert(String name) {
    Alert alert =
        new Alert(
            SOMEWHERE,
            SOMEWHERE,
            name,
            Alert.Origin.PROMETHEUS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            true);
    return new OfAlert(SourceText.of("alerts.yml", "- alert: x\n"), alert);
  }
}
