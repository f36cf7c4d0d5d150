package dev.runwell.rules.postmortem;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runwell.testkit.CleanDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Complete post-mortems have no finding, and each defect has exactly the one that is meant. */
class CompletePostMortemTest {
  private static final CleanDocument TABLES = CompletePostMortems.tables();
  private static final CleanDocument TEMPLATE = CompletePostMortems.template();
  private static final CleanDocument BULLETS = CompletePostMortems.bullets();

  @Test
  void completeDocumentsAreClean() {
    TABLES.isClean();
    BULLETS.isClean();
    TEMPLATE.isClean();
  }

  @TestFactory
  Stream<DynamicTest> aSectionThatIsMissing() {
    Stream<DynamicTest> tables =
        List.of(
                "1. Summary",
                "2. Impact",
                "3. Timeline",
                "4. Root cause",
                "5. Detection",
                "6. Response",
                "7. Action items",
                "8. Lessons learned")
            .stream()
            .map(
                heading ->
                    dynamicTest(
                        heading,
                        () -> TABLES.without(heading).breaks("postmortem/missing-section")));
    Stream<DynamicTest> bullets =
        List.of(
                "TL;DR",
                "Who was affected",
                "What happened when",
                "Contributing factors",
                "How we noticed",
                "How we responded",
                "Follow-ups",
                "What went well")
            .stream()
            .map(
                heading ->
                    dynamicTest(
                        heading,
                        () -> BULLETS.without(heading).breaks("postmortem/missing-section")));
    return Stream.concat(tables, bullets);
  }

  @TestFactory
  Stream<DynamicTest> aFieldOfTheTableThatSaysNothing() {
    return Stream.of(
            new Line("| Date | 2026-03-10 |\n", "missing-date"),
            new Line("| Duration | 14:02 - 15:21 UTC (79 minutes) |\n", "missing-duration"),
            new Line("| Status | Final |\n", "missing-status"),
            new Line("| Services affected | invoice-mailer, queue-broker |\n", "missing-services"))
        .flatMap(
            line ->
                Stream.of(
                    dynamicTest(
                        "without " + line.text().strip(),
                        () -> TABLES.replace(line.text(), "").breaks(line.rule())),
                    dynamicTest(
                        "emptied " + line.text().strip(),
                        () -> TABLES.replace(line.text(), line.emptied()).breaks(line.rule()))));
  }

  /** A line of the header with the rule that asks for it. */
  private record Line(String text, String name) {

    String rule() {
      return "postmortem/" + name;
    }

    String emptied() {
      return text.replaceFirst("(\\| [^|]+\\|).*", "$1 |");
    }
  }

  @TestFactory
  Stream<DynamicTest> aKeyOfTheFrontMatterThatSaysNothing() {
    return Stream.of(
            new Key("date: 2026-02-17", "missing-date"),
            new Key("severity: SEV3", "missing-severity"),
            new Key("status: final", "missing-status"),
            new Key("owner: Priya Nair", "missing-owner"),
            new Key("services: [catalogue-search]", "missing-services"),
            new Key("duration: 3 hours 10 minutes", "missing-duration"))
        .flatMap(
            key ->
                Stream.of(
                    dynamicTest(
                        "without " + key.line(),
                        () -> BULLETS.replace("\n" + key.line(), "").breaks(key.rule())),
                    dynamicTest(
                        "emptied " + key.line(),
                        () -> BULLETS.replace(key.line(), key.name()).breaks(key.rule()))));
  }

  /** A line of a label and its value with the rule that asks for it. */
  private record Key(String line, String wanted) {

    String rule() {
      return "postmortem/" + wanted;
    }

    String name() {
      return line.substring(0, line.indexOf(':') + 1);
    }
  }

  @TestFactory
  Stream<DynamicTest> aPartOfTheFilledTemplate() {
    Stream<DynamicTest> sections =
        List.of(
                "1. Summary",
                "2. Timeline",
                "3. Root cause analysis",
                "4. Detection analysis",
                "5. Response analysis",
                "6. Impact assessment",
                "7. Action items")
            .stream()
            .map(
                heading ->
                    dynamicTest(
                        heading,
                        () -> TEMPLATE.without(heading).breaks("postmortem/missing-section")));
    Stream<DynamicTest> lines =
        Stream.of(
                new Key("Date:            2026-01-20", "missing-date"),
                new Key("Authors:         @noor", "missing-owner"),
                new Key("Status:          Final", "missing-status"),
                new Key("Services affected: badge-gateway, directory-sync", "missing-services"))
            .flatMap(
                key ->
                    Stream.of(
                        dynamicTest(
                            "without " + key.line(),
                            () -> TEMPLATE.replace(key.line() + "\n", "").breaks(key.rule())),
                        dynamicTest(
                            "emptied " + key.line(),
                            () -> TEMPLATE.replace(key.line(), key.name()).breaks(key.rule()))));
    return Stream.concat(sections, lines);
  }

  @TestFactory
  Stream<DynamicTest> aFieldThatIsOnlyAPlaceholder() {
    return Stream.of(
        standIn(TABLES, "| Date | 2026-03-10 |", "| Date | YYYY-MM-DD |", "missing-date"),
        standIn(TABLES, "| Status | Final |", "| Status | TBD |", "missing-status"),
        standIn(
            TABLES,
            "| invoice-mailer, queue-broker |",
            "| [List of affected services] |",
            "missing-services"),
        standIn(BULLETS, "owner: Priya Nair", "owner: TBD", "missing-owner"),
        standIn(BULLETS, "duration: 3 hours 10 minutes", "duration: TBD", "missing-duration"),
        standIn(BULLETS, "severity: SEV3", "severity: TBD", "missing-severity"));
  }

  private static DynamicTest standIn(
      CleanDocument document, String before, String after, String rule) {
    return dynamicTest(after, () -> document.replace(before, after).breaks("postmortem/" + rule));
  }

  @Test
  void authorsAreOwnersUntilThereIsOne() {
    TABLES.replace("| Owner | @lena |\n", "").breaks();
    TABLES
        .replace("| Owner | @lena |\n| Authors | @lena, @sam |\n", "")
        .breaks("postmortem/missing-owner");
  }

  @Test
  void aSeverityInTheTitleIsEnough() {
    TABLES.replace("| Severity | SEV2 |\n", "").breaks();
    TABLES
        .replace("| Severity | SEV2 |\n", "")
        .replace("# SEV2: ", "# ")
        .breaks("postmortem/missing-severity");
  }

  @TestFactory
  Stream<DynamicTest> aHeaderThatIsHardToRead() {
    return Stream.of(
        dynamicTest(
            "severity",
            () ->
                TABLES.replace("| SEV2 |", "| quite bad |").breaks("postmortem/unknown-severity")),
        dynamicTest(
            "severity off the scale",
            () -> BULLETS.replace("SEV3", "SEV9").breaks("postmortem/unknown-severity")),
        dynamicTest(
            "status",
            () -> TABLES.replace("| Final |", "| Mitigated |").breaks("postmortem/unknown-status")),
        dynamicTest(
            "status in front matter",
            () ->
                BULLETS
                    .replace("status: final", "status: resolved")
                    .breaks("postmortem/unknown-status")),
        dynamicTest(
            "date",
            () ->
                TABLES
                    .replace("| 2026-03-10 |", "| 10/03/2026 |")
                    .breaks("postmortem/ambiguous-date")),
        dynamicTest(
            "date without a year",
            () ->
                BULLETS
                    .replace("date: 2026-02-17", "date: February 17")
                    .breaks("postmortem/ambiguous-date")),
        dynamicTest(
            "date of no calendar",
            () ->
                BULLETS
                    .replace("date: 2026-02-17", "date: 2026-02-30")
                    .breaks("postmortem/ambiguous-date")),
        dynamicTest(
            "several owners",
            () ->
                TABLES
                    .replace("| Owner | @lena |", "| Owner | @lena and @sam |")
                    .breaks("postmortem/several-owners")));
  }

  @TestFactory
  Stream<DynamicTest> aSectionThatSaysNothingIsMissedOnce() {
    return Stream.of(
            "A person told us. The age of the index is not measured, so no alert could have fired.",
            "Finding the cancelled build took eleven minutes, as its log is kept on the drained node.",
            "310 orders, 2 % of the morning's, were placed at an old price. No customer was charged twice.")
        .map(
            body ->
                dynamicTest(
                    body, () -> BULLETS.replace(body, "").breaks("document/empty-section")));
  }

  @TestFactory
  Stream<DynamicTest> aSectionThatSaysTooLittle() {
    return Stream.of(
        dynamicTest(
            "no numbers in a table",
            () ->
                TABLES
                    .replace("4,300 (12 % of the day)", "Many")
                    .replace("| Support tickets | 37 |\n| Data loss | None |\n", "")
                    .breaks("postmortem/impact-without-number")),
        dynamicTest(
            "no numbers in prose",
            () ->
                BULLETS
                    .replace(
                        "310 orders, 2 % of the morning's, were placed at an old price. No customer was charged twice.",
                        "Quite a few customers were shown an old price, between 06:00 and 08:50 UTC.")
                    .breaks("postmortem/impact-without-number")),
        dynamicTest(
            "no items",
            () ->
                BULLETS
                    .without("Follow-ups")
                    .replace("## What went well", "## Follow-ups\n\nNone.\n\n## What went well")
                    .breaks("postmortem/no-action-items")));
  }
}
