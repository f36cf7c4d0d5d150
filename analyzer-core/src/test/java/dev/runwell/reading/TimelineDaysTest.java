package dev.runwell.reading;

import static dev.runwell.reading.ToldTimeline.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days and tables: what tells an entry its day, as {@link ToldTimeline} tells it. */
class TimelineDaysTest {
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
  void numericDatesFollowTheOrderOfTheDocument() {
    assertThat(read("## Timeline\n- 03/04/2026 14:22 errors\n- 03/14/2026 09:00 closed\n"))
        .containsExactly("2 0 2026-03-04 14:22 -: errors", "3 0 2026-03-14 09:00 -: closed");
    assertThat(read("## Timeline\n- 06/05/2026 14:22 errors\n"))
        .containsExactly("2 0 - 14:22 -: errors");
    assertThat(read("## Timeline\n- 10/03/2026 14:22 errors\n"))
        .containsExactly("2 0 2026-03-10 14:22 -: errors");
  }
}
