package dev.runwell.rules.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complete runbook beside its alert: what changes in one of the two is a drift, or is none. */
class ConditionDriftTest {
  private static final String QUOTED =
      "> Condition: `max(seat_hold_expiry_lag_seconds) > 120` for 10 minutes\n";
  private static final String LAG = "max(seat_hold_expiry_lag_seconds) > 120";
  private static final String SHARE =
      "sum by (show, hall) (rate(holds_failed_total{env=\"prod\", app=\"holds\"}[5m]))"
          + " / sum by (show, hall) (rate(holds_total{app=\"holds\", env=\"prod\"}[5m])) > 0.05";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '¬',
      value = {
        "max(seat_hold_expiry_lag_seconds) > 180 ~ Threshold is 120 here, 180 in",
        "max(seat_hold_expiry_lag_seconds) >= 120 ~ Compares with > here, with >= in",
        "max(seat_hold_expiry_lag_seconds) < 120 ~ Compares with > here, with < in",
        "min(seat_hold_expiry_lag_seconds) > 120 ~ Expression differs from that in",
        "max(seat_release_lag_seconds) > 120 ~ seat_hold_expiry_lag_seconds here, seat_release",
        "max(seat_hold_expiry_lag_seconds{env=\"prod\"}) > 120 ~ Expression differs from that in",
        "max by (hall) (seat_hold_expiry_lag_seconds) > 120 ~ Expression differs from that in",
        "max(max_over_time(seat_hold_expiry_lag_seconds[5m])) > 120 ~ Expression differs from that"
      })
  void theAlertHasChanged(String expression, String message) {
    assertThat(drifts(QUOTED, expression, "10m")).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"5m ~ 5 minutes", "1h ~ 60 minutes", "10s ~ 10 seconds", "0m ~ no time"})
  void itHasToLastAnotherTime(String lasting, String told) {
    assertThat(drifts(QUOTED, LAG, lasting))
        .containsExactly(
            "Lasts 10 minutes here, " + told + " in the alert SeatHoldExpiryLag (a.yml:3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '¬',
      value = {
        "max( seat_hold_expiry_lag_seconds )>120 ~ 10m",
        "(max(seat_hold_expiry_lag_seconds) > 120.0) ~ 600s",
        "120 < max by () (seat_hold_expiry_lag_seconds) ~ 10m",
        "max(seat_hold_expiry_lag_seconds) > 1.2e2 ~ 10m0s",
        "max(seat_hold_expiry_lag_seconds) > 120 and on () up == 1 ~ 10m",
        "max(seat_hold_expiry_lag_seconds{env=\"{{ .Values.env }}\"}) > 90 ~ 10m"
      })
  void theAlertIsOnlyWrittenOtherwise(String expression, String lasting) {
    assertThat(drifts(QUOTED, expression, lasting)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '¬',
      value = {
        "> Condition: failed holds > 2% for 10 minutes ~ Threshold is 2% here, 5% in",
        "> Condition: failed holds < 5% for 10 minutes ~ Compares with < here, with > in",
        "> Condition: failed holds > 5% for 5 minutes ~ Lasts 5 minutes here, 10 minutes in",
        "Threshold: 4% ~ Threshold is 4% here, 5% in",
        "It fires when more than 8 % of all holds fail. ~ Threshold is 8 % here, 5% in",
        "More than 8% of all holds fail. ~ Threshold is 8% here, 5% in",
        "It has to last for 20 minutes before anybody is paged. ~ Lasts 20 minutes here"
      })
  void theRunbookSaysOtherwise(String quoted, String message) {
    assertThat(drifts(quoted + "\n", SHARE, "10m")).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "> Condition: failed holds > 5% for 10 minutes",
        "> Condition: failed holds above 5 percent for ten minutes",
        "> Condition: share of failed holds > 0.05 for 600s",
        "> Condition: less than 95% of holds succeed for 10 minutes",
        "It fires when more than 5% of all holds fail for at least ten minutes.",
        "More than 30 holds fail each minute when this alert fires.",
        "The rate over 5 minutes counts.",
        "It fires when requests take longer than 3 seconds.",
        "It usually fires above 9% for 3 minutes.",
        "Hold failures stay above what is normal for 5 minutes, as the alert looks back so far."
      })
  void theRunbookSaysTheSameOrNothing(String quoted) {
    assertThat(drifts(quoted + "\n", SHARE, "10m")).isEmpty();
  }

  @Test
  void blocksAreComparedAsTheyStand() {
    String moved =
        """
        ```promql
        # the share of holds that fail
        sum(rate(holds_failed_total{app="holds",env="prod"}[300s])) by (hall, show)
          / sum(rate(holds_total{app='holds',env='prod'}[5m])) by (hall, show) * 100 > 5
        ```
        """;

    assertThat(drifts(moved, SHARE, "10m")).isEmpty();
    assertThat(drifts(moved.replace("> 5", "> 6"), SHARE, "10m"))
        .containsExactly("Threshold is 6 here, 5 in the alert SeatHoldExpiryLag (a.yml:3)");
    assertThat(drifts(moved.replace("300s", "1m").replace("5m", "1m"), SHARE, "10m"))
        .singleElement()
        .asString()
        .contains("window of 1 minute here, of 5 minutes in");
  }

  @Test
  void aDefinitionIsComparedPartByPart() {
    String definition = "```yaml\n- alert: SeatHoldExpiryLag\n  expr: %s\n  for: %s\n```\n";

    assertThat(drifts(definition.formatted(LAG, "10m"), LAG, "10m")).isEmpty();
    assertThat(drifts(definition.formatted(LAG, "15m"), LAG, "10m"))
        .singleElement()
        .asString()
        .contains("Lasts 15 minutes here");
  }

  @Test
  void aBlockBehindLabelledLinesIsTheAlertsOwn() {
    String quoted = "> For: 10m\n\n```promql\nseat_holds_open == 1\n```\n";

    assertThat(drifts(quoted, "seat_holds == 1", "10m"))
        .singleElement()
        .asString()
        .contains("seat_holds_open here, seat_holds in");
    assertThat(drifts(quoted.replace("\n\n", "\n\nMore of it:\n\n"), "seat_holds == 1", "10m"))
        .isEmpty();
  }

  @Test
  void ofTwoDefinitionsOneIsEnough() {
    String other =
        definition("SeatHoldExpiryLag", "max(seat_hold_expiry_lag_seconds) > 300", "10m");

    assertThat(drifts(QUOTED, alerts(LAG, "10m") + other)).isEmpty();
    assertThat(drifts(QUOTED.replace("120", "60"), alerts(LAG, "10m") + other)).hasSize(1);
    assertThat(drifts(QUOTED, alerts("up == 0", "10m").replace("SeatHold", "Other"))).isEmpty();
  }

  private static List<String> drifts(String quoted, String expression, String lasting) {
    return drifts(quoted, alerts(expression, lasting));
  }

  private static String alerts(String expression, String lasting) {
    return "groups:\n  - rules:\n" + definition("SeatHoldExpiryLag", expression, lasting);
  }

  private static String definition(String name, String expression, String lasting) {
    return "      - alert: %s\n        expr: >-\n          %s\n        for: %s\n"
        .formatted(name, expression, lasting);
  }

  /** The messages; besides them no rule about runbooks may say anything but notes. */
  private static List<String> drifts(String quoted, String alerts) {
    String page = clean().replace(QUOTED, quoted.startsWith(">") ? quoted : "\n" + quoted);
    AnalysisReport report =
        Analyzer.builder()
            .rules(new BuiltInRules())
            .only(List.of("runbook"))
            .asOf(LocalDate.of(2026, 4, 20))
            .files(FileTree.of(Map.of("page.md", page, "a.yml", alerts)))
            .build()
            .analyzeAll(
                List.of(SourceText.of("page.md", page), SourceText.of("a.yml", alerts)),
                Cancellation.never());
    assertThat(report.problems()).isEmpty();
    List<Finding> drifts =
        report.findings().stream()
            .filter(finding -> finding.rule().equals("runbook/condition-drift"))
            .toList();
    assertThat(report.findings())
        .filteredOn(finding -> finding.level() != Level.NOTE && !drifts.contains(finding))
        .filteredOn(finding -> !finding.rule().equals("runbook/symptom-without-condition"))
        .isEmpty();
    return drifts.stream().map(Finding::message).toList();
  }

  private static String clean() {
    try (InputStream in = ConditionDriftTest.class.getResourceAsStream("clean.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
