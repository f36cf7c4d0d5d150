package dev.runwell.rules.postmortem;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.runwell.testkit.CleanDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One change to the timeline of a complete post-mortem breaks the rule that is meant for it. */
class TimelineMutationTest {
  private static final CleanDocument TABLES = CompletePostMortems.tables();
  private static final CleanDocument BULLETS = CompletePostMortems.bullets();
  private static final CleanDocument TEMPLATE = CompletePostMortems.template();

  @ParameterizedTest
  @ValueSource(strings = {"13:10", "14:29", "14:40", "14:58", "15:10"})
  void aRowLosesItsTime(String time) {
    TABLES.replace("| " + time + " | ", "| | ").breaks("timeline/entry-without-time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"05:00", "05:40", "08:31"})
  void aBulletLosesItsTime(String time) {
    BULLETS.replace("- " + time + " – ", "- ").breaks("timeline/entry-without-time");
  }

  @Test
  void theZoneIsGone() {
    TABLES
        .replace("All times are UTC.\n\n", "")
        .replace("| Time (UTC) |", "| Time |")
        .breaks("timeline/missing-time-zone");
    BULLETS
        .replace("All times are in UTC, on 2026-02-17.", "It happened on 2026-02-17.")
        .breaks("timeline/missing-time-zone");
    TEMPLATE.replace(" UTC  - ", "  - ").breaks("timeline/missing-time-zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Time (CET)", "Time, UTC+1", "Time (London time)", "When (Europe/Paris)"})
  void anotherZone(String head) {
    TABLES.replace("All times are UTC.\n\n", "").replace("Time (UTC)", head).breaks();
  }

  static Stream<Arguments> moved() {
    return Stream.of(
        arguments(TABLES, "| 14:40 |", "| 14:10 |"),
        arguments(TABLES, "| 13:10 |", "| 14:58 |"),
        arguments(TABLES, "| 15:10 |", "| 15:01 |"),
        arguments(BULLETS, "- 05:40 –", "- 04:40 –"),
        arguments(TEMPLATE, "08:03 UTC", "07:53 UTC"),
        arguments(TEMPLATE, "08:33 UTC", "08:33 CET"));
  }

  @ParameterizedTest
  @MethodSource("moved")
  void anEntryStandsInTheWrongPlace(CleanDocument document, String before, String after) {
    document.replace(before, after).breaks("timeline/out-of-order");
  }

  @Test
  void acrossMidnightAllIsWell() {
    BULLETS
        .replace("- 05:00 –", "- 23:50 –")
        .replace("on 2026-02-17.", "from 2026-02-16 to 2026-02-17.")
        .breaks();
  }

  @Test
  void aDayBehindTimesOfLaterDaysStandsInTheWrongPlace() {
    BULLETS
        .replace("- 05:40 –", "- 2026-02-16: a rehearsal of the roll-out\n- 05:40 –")
        .breaks("timeline/out-of-order");
    BULLETS
        .replace("- 05:00 –", "- 2026-02-16: a rehearsal of the roll-out\n- 2026-02-17 05:00 –")
        .breaks();
  }

  @Test
  void aBulletThatTellsWhenInWordsIsNoEntryWithoutTime() {
    BULLETS.replace("- 05:40 –", "- Meanwhile, three more reports come in\n- 05:40 –").breaks();
  }
}
