package dev.runwell.rules.postmortem;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.runwell.testkit.CleanDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One action item is spoilt at a time, and exactly the rule that is meant says so. */
class ActionItemMutationTest {
  private static final CleanDocument TABLES = CompletePostMortems.tables();
  private static final CleanDocument TEMPLATE = CompletePostMortems.template();
  private static final CleanDocument BULLETS = CompletePostMortems.bullets();

  static Stream<Arguments> dueDates() {
    return Stream.of(
        arguments(TABLES, "2026-05-08", "2025-05-08", "due-before-incident"),
        arguments(TABLES, "2026-05-08", "2026-03-09", "due-before-incident"),
        arguments(BULLETS, "due 2026-04-30", "due 2026-01-30", "due-before-incident"),
        arguments(BULLETS, "Due: 2026-04-28", "Due: 16 February 2026", "due-before-incident"),
        arguments(TEMPLATE, "2026-05-04", "2026-01-04", "due-before-incident"),
        arguments(TABLES, "2026-05-08", "2026-04-19", "past-due"),
        arguments(TABLES, "2026-05-08", "2026-03-10", "past-due"),
        arguments(BULLETS, "due 2026-04-30", "due 2026-03-30", "past-due"),
        arguments(BULLETS, "Due: 2026-04-28", "Due: 2026-04-02", "past-due"),
        arguments(TEMPLATE, "| 2026-01-30 | Done |", "| 2026-01-30 | Open |", "past-due"),
        arguments(TABLES, "2026-04-24", "2026-05-29", "late-due"),
        arguments(BULLETS, "due 2026-04-30", "due 2026-06-30", "late-due"));
  }

  @ParameterizedTest
  @MethodSource("dueDates")
  void aDueDateThatCannotBeMeant(CleanDocument document, String before, String after, String rule) {
    document.replace(before, after).breaks("action-item/" + rule);
  }

  @Test
  void onItsDueDayNothingIsLate() {
    TABLES.replace("2026-05-08", "2026-04-20").breaks();
  }

  @Test
  void aNoteAboutOwnersAndPriorities() {
    TABLES.replace("| @lena | P1 |", "| @lena, @sam | P1 |").breaks("action-item/several-owners");
    BULLETS
        .replace("Owner: @tomas.", "Owners: @tomas, @lena.")
        .breaks("action-item/several-owners");
    TEMPLATE
        .replace("| P0 |", "| P2 |")
        .replace("| P1 |", "| P2 |")
        .breaks("action-item/uniform-priority");
  }

  static Stream<Arguments> finished() {
    return Stream.of(
        arguments(TABLES, "| 2026-05-08 | Open |", "| 2026-04-02 | Merged |"),
        arguments(TABLES, "| 2026-05-08 | Open |", "| 2026-04-02 | Shipped on 2026-04-01 |"),
        arguments(BULLETS, "Due: 2026-04-28", "Due: 2026-04-02. Ticket: SEARCH-31 DONE"),
        arguments(BULLETS, "Due: 2026-04-28", "Due: 2026-04-02. Status: closed"));
  }

  @ParameterizedTest
  @MethodSource("finished")
  void whatIsFinishedIsNotLate(CleanDocument document, String before, String after) {
    document.replace(before, after).breaks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remind the on-call engineers of the queue-broker disks",
        "Be more careful with the disks of queue-broker hosts",
        "Make sure that everybody knows the 80 % limit of queue-broker hosts",
        "Train the on-call engineers on the 7 dashboards until each passes a drill"
      })
  void peopleShallBeBetter(String task) {
    TABLES
        .replace("Add a disk usage alert at 80 % for all queue-broker hosts", task)
        .breaks("action-item/people-fix");
  }

  @Test
  void nothingPreventsIt() {
    BULLETS
        .replace("Alert when the search index is older than 2 hours", "Document the 3 index builds")
        .replace(
            "Report a cancelled index build as failed in the build service",
            "Share the post-mortem with all teams of the shop")
        .replace(
            "Add the label `batch=keep` to the drain script's exclusion list",
            "Refund the 310 customers who paid an old price")
        .breaks("postmortem/no-prevention");
  }

  @TestFactory
  Stream<DynamicTest> anActionItemOfATable() {
    String item =
        "| AI-2 | Page the on-call engineer when the retention job exits with an error | @lena | P1 | 2026-05-08 | Open |";
    return Stream.of(
        changed(TABLES, item, "| @lena |", "| |", "missing-owner"),
        changed(TABLES, item, "| @lena |", "| TBD |", "missing-owner"),
        changed(TABLES, item, "| P1 |", "| |", "missing-priority"),
        changed(TABLES, item, "| P1 |", "| TBD |", "missing-priority"),
        changed(TABLES, item, "| 2026-05-08 |", "| TBD |", "missing-due-date"),
        changed(TABLES, item, "| 2026-05-08 |", "| |", "missing-due-date"),
        changed(TABLES, item, "| P1 |", "| urgent-ish |", "unknown-priority"),
        changed(TABLES, item, "| 2026-05-08 |", "| soon |", "ambiguous-date"),
        changed(TABLES, item, "| 2026-05-08 |", "| Q3 |", "ambiguous-date"),
        changed(TABLES, item, "| 2026-05-08 |", "| 05/08/2026 |", "ambiguous-date"),
        changed(
            TABLES,
            item,
            "Page the on-call engineer when the retention job exits with an error",
            "Improve monitoring",
            "unmeasurable"));
  }

  @TestFactory
  Stream<DynamicTest> anActionItemOfAList() {
    String brackets =
        "- Alert when the search index is older than 2 hours (Priya Nair, P1, due 2026-04-30)";
    String labels =
        "- Report a cancelled index build as failed in the build service. Owner: @tomas. Priority: P0. Due: 2026-04-28";
    return Stream.of(
        changed(BULLETS, brackets, "Priya Nair, ", "", "missing-owner"),
        changed(BULLETS, brackets, "P1, ", "", "missing-priority"),
        changed(BULLETS, brackets, ", due 2026-04-30", "", "missing-due-date"),
        changed(BULLETS, brackets, "2026-04-30", "next sprint", "ambiguous-date"),
        changed(
            BULLETS,
            brackets,
            "Alert when the search index is older than 2 hours",
            "Make search more robust",
            "unmeasurable"),
        changed(BULLETS, labels, " Owner: @tomas.", "", "missing-owner"),
        changed(BULLETS, labels, " Priority: P0.", "", "missing-priority"),
        changed(BULLETS, labels, " Due: 2026-04-28", "", "missing-due-date"),
        changed(BULLETS, labels, "P0", "sky-high", "unknown-priority"),
        changed(BULLETS, labels, "2026-04-28", "soon", "ambiguous-date"));
  }

  private static DynamicTest changed(
      CleanDocument document, String item, String before, String after, String rule) {
    return dynamicTest(
        before + " to " + after,
        () -> document.replace(item, item.replace(before, after)).breaks("action-item/" + rule));
  }

  @Test
  void whatIsFinishedIsAskedForNothing() {
    TABLES.replace("| @lena | P1 | 2026-05-08 | Open |", "| | | | Done |").breaks();
    BULLETS
        .replace("- Alert when", "- [x] Alert when")
        .replace(" (Priya Nair, P1, due 2026-04-30)", "")
        .breaks();
  }
}
