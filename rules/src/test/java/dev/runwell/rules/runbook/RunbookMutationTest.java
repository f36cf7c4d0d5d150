package dev.runwell.rules.runbook;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A complete runbook breaks no rule; each change to it breaks the rule that is meant for it. */
class RunbookMutationTest {
  private static final CleanDocument CLEAN = CleanDocument.of(new BuiltInRules(), text("clean.md"));
  private static final CleanDocument LIST =
      CleanDocument.of(new BuiltInRules(), text("clean-list.md"));

  private static String text(String resource) {
    try (InputStream in = RunbookMutationTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theRunbooksAreClean() {
    CLEAN.isClean();
    LIST.isClean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Symptom",
        "2. Impact",
        "3. Investigation steps",
        "4. Mitigation steps",
        "5. Escalation",
        "6. Context"
      })
  void aSectionLess(String heading) {
    CLEAN.without(heading).breaks("runbook/missing-section");
  }

  @ParameterizedTest
  @CsvSource({
    "1. Symptom, Meaning",
    "1. Symptom, What this alert means",
    "2. Impact, Blast radius",
    "3. Investigation steps, Diagnosis",
    "3. Investigation steps, Troubleshooting",
    "4. Mitigation steps, How to fix it",
    "4. Mitigation steps, Remediation",
    "5. Escalation, Contacts",
    "5. Escalation, When to escalate",
    "6. Context, Further reading"
  })
  void anotherNameForASection(String heading, String name) {
    CLEAN.replace("## " + heading, "## " + name).breaks();
  }

  @Test
  void aDayAfterNinetyDays() {
    CLEAN.asOf(LocalDate.of(2026, 6, 10)).isClean();
    CLEAN
        .asOf(LocalDate.of(2026, 6, 11))
        .replace("**Related", "**Tier:** 1\n**Related")
        .breaks("runbook/stale");
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        // nobody answers for it
        arguments("**Owner:** Reservations team\n", "", "missing-owner"),
        arguments("**Owner:** Reservations team", "**Owner:**", "missing-owner"),
        // how old it is
        arguments("**Last updated:** 2026-03-12\n", "", "missing-last-updated"),
        arguments("**Last updated:** 2026-03-12", "**Last updated:**", "missing-last-updated"),
        arguments("2026-03-12", "2025-12-01", "stale"),
        arguments("2026-03-12", "1 December 2025", "stale"),
        arguments("2026-03-12", "Dec 1, 2025", "stale"),
        // what fired
        arguments(
            "> Condition: `max(seat_hold_expiry_lag_seconds) > 120` for 10 minutes\n",
            "",
            "symptom-without-condition"),
        // who feels it
        arguments(
            "**Who is affected:** visitors who look for seats of popular shows\n",
            "",
            "impact-without-audience"),
        // how bad it is
        arguments(
            "**Severity:** SEV2; SEV1 within two hours of a presale\n",
            "",
            "impact-without-severity"),
        // how the investigation is told
        arguments(
            "- Open: [Reservations board](https://boards.example.com/d/reservations)\n",
            "",
            "step-without-action"),
        arguments(
            "- Run: `kubectl get pods -n reservations -l app=hold-expiry`\n",
            "",
            "step-without-action"),
        arguments(
            """
            - Normal: lag below 30 seconds
            - Abnormal: lag keeps growing; proceed to Step 2
            """,
            "",
            "step-without-expected-result"),
        arguments(
            "- Normal: three pods, all of them running\n", "", "step-without-expected-result"),
        arguments(
            "- Abnormal: an old transaction blocks the worker; go to Mitigation Step B\n",
            "",
            "step-without-expected-result"),
        // how to stop it
        arguments(
            "If the lag has not begun to fall within **30 minutes**, escalate:",
            "If the lag does not begin to fall, escalate:",
            "escalation-without-time"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void oneChange(String before, String after, String rule) {
    CLEAN.replace(before, after).breaks("runbook/" + rule);
  }

  @Test
  void stepsThatLoseTheirNumbers() {
    CLEAN
        .without("Step 1: Check the lag")
        .without("Step 2: Check the expiry workers")
        .without("Step 3: Check the database for long transactions")
        .without("Step 4: Check recent deployments")
        .replace(
            "Follow these steps in order.\n",
            """
            - Check the lag on the [board](https://boards.example.com/d/holds). If it is above 30
              seconds, check the workers.
            - Check the workers with `kubectl get pods -l app=hold-expiry`. If there are fewer than
              three, restart them.
            """)
        .breaks("runbook/unnumbered-steps");
  }

  @Test
  void aMitigationInWordsOnly() {
    CLEAN
        .without("Step A: Restart the expiry workers")
        .without("Step B: End the blocking transaction")
        .without("Step C: Roll back")
        .replace(
            "## 4. Mitigation steps\n",
            "## 4. Mitigation steps\n\n1. Restart the expiry workers.\n2. Roll back.\n")
        .breaks("runbook/mitigation-without-command");
  }

  @Test
  void anEscalationToNobody() {
    CLEAN
        .without("5. Escalation")
        .replace(
            "## 6. Context", "## 5. Escalation\n\nAfter 30 minutes, escalate.\n\n## 6. Context")
        .breaks("runbook/escalation-without-contact");
  }

  @Test
  void aContextThatLeadsNowhere() {
    CLEAN
        .without("6. Context")
        .replace(
            "## 5. Escalation",
            "## Context\n\nThe worker is written in Kotlin.\n\n## 5. Escalation")
        .breaks("runbook/context-without-links");
  }

  @Test
  void aTitleThatFitsAnyRunbook() {
    CLEAN
        .replace("# SeatHoldExpiryLag - Ticket Reservation Runbook", "# Incident Response Runbook")
        .breaks("runbook/title-format");
  }

  static Stream<Arguments> changesToTheList() {
    return Stream.of(
        arguments("owner_slack: \"#ledger\"\n", "", "missing-owner"),
        arguments("owner_slack: \"#ledger\"\n", "owner:\n", "missing-owner"),
        arguments("last_reviewed_on: 2026-02-20\n", "", "missing-last-updated"),
        arguments("last_reviewed_on: 2026-02-20\n", "last_reviewed_on:\n", "missing-last-updated"),
        arguments("last_reviewed_on: 2026-02-20\n", "last_reviewed_on: 2025-09-30\n", "stale"),
        arguments("review_in: 6 months", "review_in: 1 week\nlast_updated: 2026-01-01", ""),
        arguments(
            "The replica of the ledger database is more than 60 seconds behind for at least five"
                + " minutes.",
            "The replica of the ledger database is behind.",
            "symptom-without-condition"),
        arguments(
            "Accountants see balances that are out of date. No money is lost.",
            "Balances are out of date.",
            "impact-without-audience"),
        arguments(
            "Accountants see balances that are out of date. No money is lost.",
            "This is about the accountants.",
            "impact-without-severity"),
        arguments(
            "   `psql -h ledger-replica -c \"select now() - pg_last_xact_replay_timestamp()\"`\n",
            "",
            "step-without-action"),
        arguments(
            "[the graph of long queries](https://boards.example.com/d/ledger)",
            "for long queries",
            "step-without-action"),
        arguments("   - Normal: less than 5 seconds\n", "", "step-without-expected-result"),
        arguments(
            " If it does\n   not, the disk is the bottleneck: go to Mitigation 1.",
            "",
            "step-without-expected-result"),
        arguments(
            " If one has been running for\n   longer than ten minutes, go to Mitigation 2.",
            "",
            "step-without-expected-result"),
        arguments("After 30 minutes call", "Call", "escalation-without-time"),
        arguments(
            "call the database team: #databases, or the rota in PagerDuty",
            "somebody else has to look",
            "escalation-without-contact"));
  }

  @ParameterizedTest
  @MethodSource("changesToTheList")
  void oneChangeToTheList(String before, String after, String rule) {
    String[] rules = rule.isEmpty() ? new String[0] : new String[] {"runbook/" + rule};
    LIST.replace(before, after).breaks(rules);
  }

  @Test
  void bulletsInsteadOfNumbers() {
    LIST.replace("1. Check", "- Check")
        .replace("2. Check", "- Check")
        .replace("3. Check", "- Check")
        .breaks("runbook/unnumbered-steps");
  }

  @Test
  void aTableOfMeasuresWithoutTheirCommands() {
    LIST.replace("| Command |\n|---|---|---|", "| Who |\n|---|---|---|")
        .replace("`aws ec2 modify-volume --volume-id vol-0a1 --throughput 500`", "storage")
        .replace("`psql -h ledger-replica -c \"select pg_cancel_backend(4711)\"`", "ledger")
        .breaks("runbook/mitigation-without-command");
  }
}
