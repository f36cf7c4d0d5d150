package dev.runwell.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.markdown.Heading;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.timeline.TimelineReader;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Timelines in every form, told as {@code line list date time zone: text}. */
class TimelineReadingTest {
  private static final HouseWords NO_HOUSE = new HouseWords(Map.of(), Map.of(), Map.of());
  private static final SectionMeaning MEANING =
      new SectionMeaning(
          ConceptLexicon.of(DocumentKind.POSTMORTEM, NO_HOUSE), DocumentKind.POSTMORTEM);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private SourceText source = SourceText.of("pm.md", "");

  private List<TimelineEntry> entries(String markdown) {
    source = SourceText.of("pm.md", markdown);
    MarkdownTree tree = MarkdownTree.parse(source);
    Optional<Heading> title = TitleReader.heading(tree, MEANING);
    Outline outline = new OutlineReader(MEANING, new EmptySections()).read(tree, title);
    return new TimelineReader().read(outline, Optional.of(DAY), Optional.empty()).entries();
  }

  private List<String> read(String markdown) {
    return entries(markdown).stream().map(this::told).toList();
  }

  private String told(TimelineEntry entry) {
    return source.line(entry.span().start())
        + " "
        + entry.list()
        + " "
        + entry.date().map(LocalDate::toString).orElse("-")
        + " "
        + entry.time().map(Object::toString).orElse("-")
        + " "
        + entry.zone().orElse("-")
        + ": "
        + entry.text();
  }

  @Test
  void bulletsWithAnyStampBeforeTheText() {
    assertThat(
            read(
                """
                ## Timeline
                - 14:15 UTC – Ledger 4.2 goes out
                - **14:22** Errors start
                - [14:25] On-call paged
                * `14:30` Rolled back
                + ~14:31: queue drains
                - 2026-03-10T14:40Z closed
                - 2:45 PM (PST) review set
                - 14:50–15:10 watched
                """))
        .containsExactly(
            "2 0 - 14:15 UTC: Ledger 4.2 goes out",
            "3 0 - 14:22 -: Errors start",
            "4 0 - 14:25 -: On-call paged",
            "5 0 - 14:30 -: Rolled back",
            "6 0 - 14:31 -: queue drains",
            "7 0 2026-03-10 14:40 Z: closed",
            "8 0 2026-03-10 14:45 PST: review set",
            "9 0 2026-03-10 14:50 -: watched");
  }

  @Test
  void bulletsWithTheStampBehindTheText() {
    assertThat(
            read(
                """
                ## Key events
                - First seen: 2026-03-10 14:22
                - Declared at 14:31 UTC
                - Vendor told 2026-03-11 (time unknown)
                - Time to repair: 1:25
                - Closed: 2026-03-12
                """))
        .containsExactly(
            "2 0 2026-03-10 14:22 -: First seen",
            "3 0 2026-03-10 14:31 UTC: Declared",
            "4 0 2026-03-11 - -: Vendor told",
            "6 0 2026-03-12 - -: Closed");
  }

  @Test
  void whatStandsBelowAnEntryIsNoEntry() {
    assertThat(
            read(
                """
                ## Timeline
                - 14:22 Errors start
                  - 14:23 first of them in eu
                - looked at graphs
                - 14:30 Rolled back

                > 14:31 quoted chat

                <details>

                - 14:32 folded log

                </details>

                ```
                14:33 in a log
                14:34 in a log
                ```
                """))
        .containsExactly("2 0 - 14:22 -: Errors start", "5 0 - 14:30 -: Rolled back");
  }

  @Test
  void daysAboveEntriesAreCarried() {
    assertThat(
            read(
                """
                ## Timeline (UTC)
                ### Tuesday, 10 March 2026
                - 23:50 disk fills
                ### 2026-03-11
                - 00:10 paged
                ### 2026-03-12: left as it was
                We waited for the vendor.
                ### Day 4
                - 09:00 vendor answers
                """))
        .containsExactly(
            "3 0 2026-03-10 23:50 UTC: disk fills",
            "5 0 2026-03-11 00:10 UTC: paged",
            "6 0 2026-03-12 - UTC: left as it was",
            "9 0 - 09:00 UTC: vendor answers");
  }

  @Test
  void daysInBulletsAndBoldLines() {
    assertThat(
            read(
                """
                ## Timeline
                - March 10
                  - 14:22 errors
                - March 11
                  - 09:00 fixed

                **12 March 2026**

                14:00 CET - closed
                """))
        .containsExactly(
            "3 0 2026-03-10 14:22 -: errors",
            "5 0 2026-03-11 09:00 -: fixed",
            "9 0 2026-03-12 14:00 CET: closed");
  }

  @Test
  void aHeadingPerEntry() {
    assertThat(
            read(
                """
                ## Timeline
                All times in PST.
                ### 2026-03-10 4:19
                First error seen.
                ### 5:48 PM
                - Rolled back
                  - and waited
                #### 18:22 - queue drained
                ### {{ 18:40 }}
                Closed.
                """))
        .containsExactly(
            "3 0 2026-03-10 04:19 PST: First error seen.",
            "5 0 2026-03-10 17:48 PST: Rolled back",
            "9 0 2026-03-10 18:40 PST: Closed.");
  }

  @Test
  void headingsUnderATimelineMayHoldTheirText() {
    assertThat(
            read(
                """
                ## Timeline
                ### 18:22 - queue drained
                ### Detected (18:25 UTC)
                """))
        .containsExactly("2 0 - 18:22 -: queue drained", "3 0 - 18:25 UTC: Detected");
  }

  @Test
  void tablesByWhatTheirColumnsHold() {
    assertThat(
            read(
                """
                ## Timeline
                | Day | Date (2026) | Time (UTC) | Who | What |
                |---|---|---|---|---|
                | Tue | Mar 10 | 14:22 | Mira | rolls back
                | | | 1430 | | queue drains |
                | Wed | Mar 11 | ~9:05 | Jo | closes |
                | | | | | no time here |
                """))
        .containsExactly(
            "4 0 2026-03-10 14:22 UTC: Mira | rolls back",
            "5 0 2026-03-10 14:30 UTC: queue drains",
            "6 0 2026-03-11 09:05 UTC: Jo | closes");
  }

  @Test
  void aTableWithoutAHeadLosesNoEntry() {
    assertThat(
            read(
                """
                ## Timeline
                | 14:22 UTC | errors |
                |---|---|
                | 14:30 UTC | rolled back |
                """))
        .containsExactly("2 0 - 14:22 UTC: errors", "4 0 - 14:30 UTC: rolled back");
  }

  @Test
  void datesAloneInATable() {
    assertThat(
            read(
                """
                ## Timeline
                | Date | Event |
                |---|---|
                | 2026-01-05 | change merged |
                | 22026-03-10 | loss seen |
                """))
        .containsExactly("4 0 2026-01-05 - -: change merged", "5 0 - - -: loss seen");
  }

  @Test
  void linesAndParagraphs() {
    assertThat(
            read(
                """
                ## Timeline

                Unless noted, all times are UTC on 10 March 2026.

                14:22 - errors start
                and go on
                **14:30: rolled back
                in both regions**
                2026-03-11 09:00 closed

                09:30

                Review held.

                In all, 45 minutes were lost.
                """))
        .containsExactly(
            "5 0 2026-03-10 14:22 UTC: errors start and go on",
            "7 0 2026-03-10 14:30 UTC: rolled back in both regions",
            "9 0 2026-03-11 09:00 UTC: closed",
            "11 0 2026-03-10 09:30 UTC: Review held.");
  }

  @Test
  void linesOfACodeBlockWhereNothingElseIsTimed() {
    assertThat(
            read(
                """
                ## Timeline
                ```
                14:15 UTC - ledger 4.2 goes out
                14:22 UTC - errors start
                ```
                """))
        .containsExactly("3 0 - 14:15 UTC: ledger 4.2 goes out", "4 0 - 14:22 UTC: errors start");
  }

  @Test
  void numericDatesFollowTheOrderOfTheDocument() {
    assertThat(read("## Timeline\n- 03/04/2026 14:22 errors\n- 03/14/2026 09:00 closed\n"))
        .containsExactly("2 0 2026-03-04 14:22 -: errors", "3 0 2026-03-14 09:00 -: closed");
    assertThat(read("## Timeline\n- 06/05/2026 14:22 errors\n"))
        .containsExactly("2 0 - 14:22 -: errors");
    assertThat(read("## Timeline\n- 10/03/2026 14:22 errors\n"))
        .containsExactly("2 0 2026-03-10 14:22 -: errors");
  }

  @Test
  void numbersThatAreNoTimes() {
    assertThat(
            read(
                """
                ## Timeline
                - 1500 users logged out
                - 14:22 errors
                - 2.10 was released
                - 3 pods restarted
                """))
        .containsExactly("3 0 - 14:22 -: errors");
  }

  @Test
  void twoTimelinesAreTwoLists() {
    assertThat(read("## Timeline\n- 14:22 errors\n\n## Chronology\n- 09:00 deploy\n"))
        .containsExactly("2 0 - 14:22 -: errors", "5 1 - 09:00 -: deploy");
  }

  @Test
  void theTextKnowsItsPlace() {
    TimelineEntry entry = entries("## Timeline\n- **14:22 UTC** – Mira *rolls* back\n").get(0);
    assertThat(source.slice(entry.textSpan())).isEqualTo("Mira *rolls* back");
    assertThat(entry.text()).isEqualTo("Mira rolls back");
  }

  @Test
  void oddInputIsReadWithoutTrouble() {
    assertThat(read("## Timeline\n" + "- 14:22 ".repeat(5000))).hasSize(1);
    assertThat(read("## Timeline\n" + "|".repeat(3000) + "\n|-|\n")).isEmpty();
    assertThat(read("## Timeline\n" + "14:22 - x\n".repeat(5000))).hasSize(5000);
  }
}
