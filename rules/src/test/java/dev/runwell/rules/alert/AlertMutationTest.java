package dev.runwell.rules.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.rules.Mutant;
import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Alerts whose runbooks are all there; each change breaks the rule that is meant for it. */
class AlertMutationTest {
  private static final String SEAT_HOLD = text("../runbook/clean.md");
  private static final CleanDocument SEATS =
      CleanDocument.of(new BuiltInRules(), text("reservations.yml"))
          .at("alerts/reservations.yml")
          .together("runbooks/SeatHoldExpiryLag.md", SEAT_HOLD)
          .with("runbooks/ReservationErrors.md", "# Reservation errors\n")
          .with("runbooks/presale.md", "# PresaleQueueStalled\n\n## The queue stands still\n")
          .with(
              "runbooks/SeatMapRenderSlow.md", "# SeatMapRenderSlow\n\nAlso seat_map_cache_cold.\n")
          .with("runbooks/tickets.md", "# Tickets\n\nHow tickets are sold.\n");
  private static final CleanDocument LEDGER =
      CleanDocument.of(new BuiltInRules(), text("ledger.yml"))
          .at("alerts/ledger.yml")
          .with(
              "handbook/ledger.md",
              "# The ledger\n\n## Replica lag\n\nLedger replica lag.\n\n## The disk fills up\n");

  private static String text(String resource) {
    try (InputStream in = AlertMutationTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Broken by several alerts together, by the tests at the end. */
  private static final Set<String> OF_SEVERAL =
      Set.of("alert/generic-runbook", "alert/low-coverage");

  @Test
  void everyRuleHasAChangeThatBreaksIt() {
    Set<String> broken =
        changes()
            .map(change -> "alert/" + change.get()[3])
            .filter(rule -> !rule.equals("alert/"))
            .collect(Collectors.toCollection(TreeSet::new));
    broken.addAll(OF_SEVERAL);

    assertThat(broken).containsExactlyElementsOf(Mutant.rulesOf("alert"));
  }

  @Test
  void theAlertsAreClean() {
    SEATS.isClean();
    LEDGER.isClean();
  }

  static Stream<Arguments> changes() {
    String seat = "          runbook_url: runbooks/SeatHoldExpiryLag.md\n";
    String tokens = "runbook_url: https://wiki.reservations.io/presale/tokens";
    String map = "runbook_url: runbooks/SeatMapRenderSlow.md";
    return Stream.of(
        // no link
        arguments(SEATS, seat, "", "missing-runbook"),
        arguments(SEATS, tokens, "runbook_url: TODO", "missing-runbook"),
        arguments(SEATS, tokens, "runbook_url: null", "missing-runbook"),
        arguments(SEATS, tokens, "runbook_url: ''", "missing-runbook"),
        arguments(SEATS, tokens, "runbook_url: https://example.com/", "missing-runbook"),
        arguments(SEATS, tokens, "owner: presale", "missing-runbook"),
        arguments(
            LEDGER,
            "            playbook: ../handbook/ledger.md#replica-lag\n",
            "",
            "missing-runbook"),
        arguments(LEDGER, "playbook: ../handbook/ledger.md#the-", "note: the-", "missing-runbook"),
        // no page
        arguments(SEATS, "runbooks/SeatHoldExpiryLag.md", "runbooks/SeatHold.md", "dead-runbook"),
        arguments(SEATS, "alert: ReservationErrors", "alert: ReservationFaults", "dead-runbook"),
        arguments(SEATS, "runbooks/presale.md#the", "runbooks/sale.md#the", "dead-runbook"),
        arguments(SEATS, map, "runbook_url: ./SeatMapRenderSlow.md", "dead-runbook"),
        arguments(LEDGER, "../handbook/ledger.md#r", "../handbook/lodger.md#r", "dead-runbook"),
        // no heading
        arguments(SEATS, "#the-queue-stands-still", "#queue-stalled", "dead-runbook-anchor"),
        arguments(LEDGER, "#replica-lag", "#replica-behind", "dead-runbook-anchor"),
        // somebody else's page
        arguments(
            SEATS,
            seat,
            "          runbook_url: runbooks/presale.md\n",
            "runbook-about-another-alert"),
        arguments(SEATS, tokens, map, "runbook-about-another-alert"),
        arguments(
            SEATS,
            "\"runbooks/{{ $labels.alertname }}.md\"",
            "runbooks/presale.md",
            "runbook-about-another-alert"),
        // names
        arguments(
            SEATS, tokens, tokens.replace("runbook_url", "runbok_url"), "misspelt-annotation"),
        arguments(
            SEATS, tokens, tokens.replace("runbook_url", "runbook_rul"), "misspelt-annotation"),
        arguments(SEATS, "summary: Visitors", "sumary: Visitors", "misspelt-annotation"),
        arguments(SEATS, "description: The", "descrition: The", "misspelt-annotation"),
        arguments(SEATS, "severity: sev2", "severty: sev2", "misspelt-annotation"),
        arguments(
            LEDGER,
            "playbook: ../handbook/ledger.md#r",
            "playbok: ../handbook/ledger.md#r",
            "misspelt-annotation"),
        // labels
        arguments(
            SEATS,
            "severity: sev2\n",
            "severity: sev2\n          runbook: runbooks/tickets.md\n",
            ""),
        arguments(
            LEDGER,
            "labels: {severity: p1}",
            "labels: {severity: p1, sop: ../handbook/ledger.md}",
            ""),
        arguments(
            LEDGER,
            """
            labels: {severity: p1}
                      annotations:
                        summary: The replica of the ledger is behind
                        playbook: ../handbook/ledger.md#replica-lag
            """,
            """
            labels: {severity: p1, playbook: ../handbook/ledger.md#replica-lag}
                      annotations:
                        summary: The replica of the ledger is behind
            """,
            "runbook-in-label"),
        arguments(SEATS, "          severity: critical\n", "", "missing-severity"),
        arguments(LEDGER, "labels: {severity: p1}", "labels: {team: ledger}", "missing-severity"),
        // words
        arguments(SEATS, "          summary: Visitors cannot reserve\n", "", "missing-summary"),
        arguments(
            LEDGER, "summary: The replica of the ledger is behind", "summary:", "missing-summary"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void oneChange(CleanDocument alerts, String before, String after, String rule) {
    String[] rules = rule.isEmpty() ? new String[0] : new String[] {"alert/" + rule};
    alerts.replace(before, after).breaks(rules);
  }

  @Test
  void aRunbookThatLosesItsAlert() {
    SEATS
        .replace("runbook_url: runbooks/SeatHoldExpiryLag.md", "runbook_url: runbooks/tickets.md")
        .breaks("runbook/orphan");
  }

  @Test
  void halfOfTheAlertsWithoutARunbook() {
    SEATS
        .replace("runbook_url: runbooks/presale.md#the-queue-stands-still", "runbook_url: TBD")
        .replace("runbook_url: https://wiki.reservations.io/presale/tokens", "runbook_url: TBD")
        .breaks("alert/low-coverage", "alert/missing-runbook");
  }

  @Test
  void onePageForAllThatNamesNone() {
    SEATS
        .replace("runbook_url: runbooks/SeatHoldExpiryLag.md", "runbook_url: runbooks/tickets.md")
        .replace("\"runbooks/{{ $labels.alertname }}.md\"", "runbooks/tickets.md")
        .replace("runbooks/presale.md#the-queue-stands-still", "runbooks/tickets.md")
        .replace("https://wiki.reservations.io/presale/tokens", "runbooks/tickets.md")
        .replace("runbooks/SeatMapRenderSlow.md", "runbooks/tickets.md")
        .breaks("alert/generic-runbook", "runbook/orphan");
  }

  static Stream<Arguments> harmless() {
    String tokens = "https://wiki.reservations.io/presale/tokens";
    return Stream.of(
        arguments("runbook_url: runbooks/Seat", "runbook: runbooks/Seat"),
        arguments("runbook_url: runbooks/Seat", "runbookUrl: ../runbooks/Seat"),
        arguments("runbook_url: runbooks/Seat", "SOP: /runbooks/Seat"),
        arguments("runbooks/SeatHoldExpiryLag.md", "runbooks/seatholdexpirylag.md"),
        arguments("runbooks/SeatHoldExpiryLag.md", "runbooks/SeatHoldExpiryLag"),
        arguments("runbooks/SeatHoldExpiryLag.md", "'{{ .Labels.where }}/hold.md'"),
        arguments(
            "runbooks/SeatHoldExpiryLag.md",
            "https://github.com/acme/tickets/blob/main/runbooks/SeatHoldExpiryLag.md#1-symptom"),
        arguments("runbooks/SeatHoldExpiryLag.md", "runbooks/tickets.md"),
        arguments("runbook_url: " + tokens, "summary: 'Runbook: " + tokens + "'"),
        arguments("severity: ticket", "severity: info"),
        arguments("severity: ticket", "priority: low"),
        arguments("#the-queue-stands-still", "#The-Queue-stands-still"),
        arguments("alert: SeatMapRenderSlow", "alert: SeatMapRenderSlowWarning"),
        arguments(tokens, "runbooks/tickets.md?from=alert"));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatMakesNoDifference(String before, String after) {
    SEATS.replace(before, after).breaks();
  }
}
