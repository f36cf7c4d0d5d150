package dev.runwell.reading;

import static dev.runwell.reading.ToldTimeline.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.TimelineEntry;
import dev.runwell.source.SourceText;
import org.junit.jupiter.api.Test;

/** Timelines in every form, as {@link ToldTimeline} tells them. */
class TimelineReadingTest {
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
    SourceText source =
        SourceText.of("pm.md", "## Timeline\n- **14:22 UTC** – Mira *rolls* back\n");
    TimelineEntry entry = ToldTimeline.entries(source).get(0);
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
