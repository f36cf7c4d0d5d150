package dev.runwell.reading.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.language.query.Query;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.model.Runbook;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a runbook is understood to say about when its alert fires. */
class ConditionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '¬',
      value = {
        "> Condition: error rate > 1% for 5 minutes ~ > 1%; PT5M",
        "Condition: error rate above 1% for at least five minutes ~ > 1%; PT5M",
        "**Condition:** error rate ≥ 1.5 % ~ >= 1.5 %",
        "Condition: `max(lag_seconds) > 120` for 10m ~ (max(lag_seconds) > 120); PT10M",
        "Condition: `max(lag_seconds)` > 120 for 10m ~ > 120; PT10M",
        "Expression: up{job=\"a\"} == 0 ~ (up{job=\"a\"} == 0)",
        "Threshold: 5,000 ~ ? 5,000",
        "For: 1h30m ~ PT1H30M",
        "It fires when the lag exceeds 300 ms. ~ > 300 ms",
        "It fires when the lag has been more than 2 minutes. ~ > 2 minutes",
        "More than 5% of all requests have failed for ten minutes. ~ > 5%; PT10M",
        "It alerts if `queue_depth > 50` lasts. ~ (queue_depth > 50)",
        "It fires when less than 3 GB are left. ~ < 3 GB"
      })
  void whatIsSaid(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The queue is full.",
        "It usually handles more than 5% of the traffic.",
        "The alert fires as a warning above 70% and as critical above 90%.",
        "It fires more than 5 times per hour.",
        "Averaged over 5 minutes, the errors rise.",
        "More than 12 hosts are affected.",
        "See `kubectl get pods | grep -v 1/1 > out`.",
        "Use version > 1.2.3 when it fires."
      })
  void whatIsNoCondition(String text) {
    assertThat(conditions(text)).isEmpty();
  }

  @Test
  void oneOfTwoThresholdsIsNobodysAndSoIsNeither() {
    assertThat(conditions("It fires above 5%.\n\nPages above 10% trigger a call.")).isEmpty();
    assertThat(conditions("> Alert: A\n> Threshold: 5%\n\n> Alert: B\n> Threshold: 10%"))
        .extracting(QuotedCondition::alerts)
        .containsExactly(List.of("A"), List.of("B"));
  }

  @Test
  void definitionsAreReadAsTheyStandInARuleFile() {
    List<QuotedCondition> found =
        conditions("```yaml\n- alert: QueueFull\n  expr: depth > 50\n  for: 10m\n```");

    assertThat(found).extracting(QuotedCondition::form).containsOnly(Form.LABELLED);
    assertThat(found).extracting(QuotedCondition::alerts).containsOnly(List.of("QueueFull"));
    assertThat(shown(found)).isEqualTo("(depth > 50); PT10M");
  }

  @Test
  void onlyTheSymptomAndWhatStandsAboveAllSectionsIsAsked() {
    Runbook runbook =
        runbook(
            """
            # Queue

            Fires when the queue holds more than 70 jobs.

            ## Symptom

            Nothing moves.

            ## Investigation

            Condition: depth > 90 for 5 minutes
            """);

    assertThat(shown(runbook.conditions())).isEqualTo("> 70");
  }

  @Test
  void theSpanIsThatOfThePartAlone() {
    Runbook runbook = runbook("# Queue\n\n## Symptom\n\n> Condition: depth > 90 for 5 minutes\n");

    assertThat(runbook.conditions())
        .extracting(each -> runbook.source().slice(each.span()))
        .containsExactly("90", "5 minutes");
  }

  private static String told(String symptom) {
    return shown(conditions(symptom));
  }

  private static List<QuotedCondition> conditions(String symptom) {
    return runbook("# Queue\n\n## Symptom\n\n" + symptom + "\n\n## Impact\n\nUsers wait.\n")
        .conditions();
  }

  private static Runbook runbook(String text) {
    return (Runbook)
        new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown())
            .read(SourceText.of("a.md", text), Optional.of(DocumentKind.RUNBOOK));
  }

  private static String shown(List<QuotedCondition> conditions) {
    StringJoiner shown = new StringJoiner("; ");
    for (QuotedCondition each : conditions) {
      each.expression().map(Query::canonical).ifPresent(shown::add);
      each.threshold()
          .ifPresent(
              threshold ->
                  shown.add(
                      threshold.sign().map(sign -> sign.text()).orElse("?")
                          + " "
                          + threshold.text()));
      each.lasting().ifPresent(length -> shown.add(length.toString()));
    }
    return shown.toString();
  }
}
