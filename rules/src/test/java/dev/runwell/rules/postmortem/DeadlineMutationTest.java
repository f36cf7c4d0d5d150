package dev.runwell.rules.postmortem;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runwell.testkit.CleanDocument;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A complete post-mortem that misses one of its deadlines breaks the rule that is meant for it. */
class DeadlineMutationTest {
  private static final String STALE = "postmortem/stale-draft";
  private static final String LATE = "postmortem/late-publication";
  private static final String MISSING = "postmortem/missing-action-review";
  private static final String OVERDUE = "postmortem/overdue-action-review";

  private static final CleanDocument TABLES = CompletePostMortems.tables();
  private static final CleanDocument TEMPLATE = CompletePostMortems.template();
  private static final CleanDocument BULLETS = CompletePostMortems.bullets();

  private static final LocalDate DAY_6 = LocalDate.of(2026, 3, 16);
  private static final LocalDate DAY_5 = LocalDate.of(2026, 3, 15);

  @TestFactory
  Stream<DynamicTest> aStatusThatIsNotFinal() {
    return Stream.of(
        breaks(TABLES, "| Status | Final |", "| Status | Draft |", STALE),
        breaks(TABLES, "| Status | Final |", "| Status | WIP, figures missing |", STALE),
        breaks(TEMPLATE, "Status:          Final", "Status:          In Review", STALE),
        breaks(BULLETS, "status: final", "status: draft", STALE),
        breaks(BULLETS, "status: final", "status: under review", STALE));
  }

  @Test
  void aDraftHasFiveDays() {
    TABLES.asOf(DAY_5).replace("| Status | Final |", "| Status | Draft |").breaks();
    TABLES.asOf(DAY_6).replace("| Status | Final |", "| Status | Draft |").breaks(STALE);
  }

  @TestFactory
  Stream<DynamicTest> aPublicationThatIsLate() {
    String status = "| Status | Final |\n";
    return Stream.of(
        breaks(TABLES, status, status + "| Published | 2026-03-16 |\n", LATE),
        breaks(TABLES, status, status + "| Publication date | 2 April 2026 |\n", LATE),
        breaks(BULLETS, "status: final", "status: final\npublished: 2026-02-23", LATE),
        breaks(BULLETS, "status: final", "status: final\nend: 2026-02-18\npublished: 2026-02-23"),
        breaks(TABLES, status, status + "| Published | 2026-03-15 |\n"),
        breaks(TABLES, status, status + "| Published | |\n"));
  }

  @TestFactory
  Stream<DynamicTest> noReviewIsPlanned() {
    CleanDocument young = TABLES.asOf(DAY_6);
    String planned = "| Action review | 2026-04-09 |\n";
    String below = "## 8. Lessons learned";
    return Stream.of(
        breaks(young, planned, "", MISSING),
        breaks(young, planned, "| Action review | |\n", MISSING),
        breaks(young, planned, "| Action review | TBD |\n", MISSING),
        breaks(young, planned, "| Action review | soon |\n", "postmortem/ambiguous-date"),
        breaks(BULLETS.asOf(LocalDate.of(2026, 3, 10)), "action_review: 2026-03-19\n", "", MISSING),
        dynamicTest(
            "planned in a sentence",
            () -> planned(young, below, "The action items will be reviewed on 2026-04-09.")),
        dynamicTest(
            "planned in a bullet",
            () -> planned(young, "- The dashboard showed", "- 30-day review: 9 April 2026")),
        dynamicTest(
            "held early", () -> planned(young, below, "Action items reviewed on 2026-03-14.")),
        dynamicTest(
            "weekly",
            () ->
                planned(
                    young, below, "Action items are reviewed every week by the on-call lead.")));
  }

  private static void planned(CleanDocument document, String before, String line) {
    document
        .replace("| Action review | 2026-04-09 |\n", "")
        .replace(before, line + (line.startsWith("- ") ? "\n" : "\n\n") + before)
        .breaks();
  }

  @Test
  void onceTheThirtyDaysAreOverTheReviewIsOverdueAndNotMissing() {
    String planned = "| Action review | 2026-04-09 |\n";
    TABLES.asOf(LocalDate.of(2026, 4, 9)).replace(planned, "").breaks(MISSING);
    TABLES.asOf(LocalDate.of(2026, 4, 10)).replace(planned, "").breaks(OVERDUE);
  }

  @TestFactory
  Stream<DynamicTest> aReviewThatWasNotHeld() {
    return Stream.of(
        breaks(TABLES, "| Action review | 2026-04-09 |\n", "", OVERDUE),
        breaks(TEMPLATE, "Action review:   2026-02-19\n", "", OVERDUE),
        breaks(BULLETS, "action_review: 2026-03-19\n", "", OVERDUE),
        breaks(
            BULLETS, "action_review: 2026-03-19", "action_review: planned for 2026-03-19", OVERDUE),
        breaks(TABLES, "| 2026-04-09 |", "| Not held on 2026-04-09, everybody was away |", OVERDUE),
        breaks(TABLES, "| Action review | 2026-04-09 |", "| Action review | 2026-05-11 |"),
        breaks(TABLES, "| 2026-04-09 |", "| Held on 2026-04-09, one item done |"));
  }

  @Test
  void aDayForTheReviewAmongTheItemsIsNoItem() {
    BULLETS
        .replace("action_review: 2026-03-19\n", "")
        .replace("- Add the label", "- 30-day review: 2026-03-19\n- Add the label")
        .breaks();
  }

  @Test
  void whatIsDoneNeedsNoReview() {
    TABLES.replace("| Action review | 2026-04-09 |\n", "").replace("| Open |", "| Done |").breaks();
  }

  private static DynamicTest breaks(
      CleanDocument document, String before, String after, String... rules) {
    return dynamicTest(
        before.strip() + " → " + after.strip(),
        () -> document.replace(before, after).breaks(rules));
  }
}
