package dev.runwell.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static List<TimelineEntry> entries(String lines) {
    String text = "# Outage of the ledger\n\n## Timeline\n\n" + lines;
    DocumentReader reader =
        new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());
    SourceText source = SourceText.of("a.md", text);
    return ((PostMortem) reader.read(source, Optional.of(DocumentKind.POSTMORTEM))).timeline();
  }

  /** Minutes since the first entry; "?" where it cannot be told. */
  private static List<String> minutes(String lines) {
    return entries(lines).stream()
        .map(entry -> entry.elapsed().map(Duration::toMinutes).map(String::valueOf).orElse("?"))
        .toList();
  }

  @Test
  void anHourAndAHalf() {
    assertThat(minutes("- 14:00 Errors begin\n- 14:10 Page\n- 15:30 Fixed\n"))
        .containsExactly("0", "10", "90");
  }

  @Test
  void midnightIsPassedOnce() {
    List<TimelineEntry> entries =
        entries("On 2026-03-10, all times in UTC:\n\n- 23:40 a\n- 00:10 b\n- 00:50 c\n- 23:00 d\n");
    assertThat(entries)
        .extracting(entry -> entry.elapsed().orElseThrow().toMinutes())
        .containsExactly(0L, 30L, 70L, 1400L);
    assertThat(entries)
        .extracting(entry -> entry.date().orElseThrow())
        .containsExactly(
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2026, 3, 11),
            LocalDate.of(2026, 3, 11),
            LocalDate.of(2026, 3, 11));
  }

  @Test
  void aSlipIsEarlierAndNoMidnight() {
    assertThat(minutes("- 14:00 a\n- 13:40 b\n- 14:20 c\n")).containsExactly("0", "-20", "20");
  }

  @Test
  void hoursBackMayBeTheNextDayOrASlip() {
    assertThat(minutes("- 17:00 a\n- 18:00 b\n- 09:30 c\n- 10:00 d\n"))
        .containsExactly("0", "60", "?", "?");
  }

  @Test
  void statedDaysDecide() {
    assertThat(minutes("- 2026-03-10 18:00 a\n- 2026-03-11 09:30 b\n- 10:00 c\n"))
        .containsExactly("0", "930", "960");
    assertThat(minutes("- 18:00 a\n- 18:30 b\n- 2026-03-11 09:30 c\n- 10:00 d\n"))
        .containsExactly("?", "?", "0", "30");
  }

  @Test
  void theNextDayInWords() {
    assertThat(minutes("- 2026-03-10 18:00 a\n- 19:30 (next day) b\n- 20:00 c\n"))
        .containsExactly("0", "1530", "1560");
    assertThat(minutes("- 18:00 a\n- 19:30 (+1) b\n")).containsExactly("0", "1530");
    assertThat(minutes("### 2026-03-10\n\n- 18:00 a\n\n### The next day\n\n- 19:00 b\n"))
        .containsExactly("0", "1500");
  }

  @Test
  void zonesAreLaidSideBySide() {
    assertThat(minutes("- 14:00 UTC a\n- 16:10 CEST b\n- 07:20 PDT c\n"))
        .containsExactly("0", "10", "20");
    assertThat(minutes("- 23:50 UTC a\n- 01:55 CEST b\n")).containsExactly("0", "5");
    assertThat(minutes("- 23:50 UTC a\n- 16:55 PDT b\n")).containsExactly("0", "5");
  }

  @Test
  void aZoneOfManyMeaningsIsComparedWithItsLikeOnly() {
    assertThat(minutes("- 14:00 IST a\n- 14:10 IST b\n")).containsExactly("0", "10");
    assertThat(minutes("- 14:00 UTC a\n- 14:10 IST b\n- 14:20 UTC c\n"))
        .containsExactly("0", "?", "20");
  }

  @Test
  void newestFirst() {
    assertThat(minutes("- 00:20 c\n- 23:50 b\n- 23:40 a\n- 23:10 z\n"))
        .containsExactly("0", "-30", "-40", "-70");
  }

  @Test
  void rangesAndRoughTimes() {
    assertThat(minutes("- 8:20 - 8:24 a\n- ~8:40 b\n- 9.15 (approx): c\n"))
        .containsExactly("0", "20", "55");
  }

  @Test
  void aDayWithoutATimeMovesTheDay() {
    assertThat(minutes("- 2026-03-10 22:00 a\n- 2026-03-11: nothing happens\n- 08:00 b\n"))
        .containsExactly("0", "?", "600");
  }

  private static List<String> times(String lines) {
    return entries(lines).stream()
        .map(entry -> entry.time().map(String::valueOf).orElse("?"))
        .toList();
  }

  @Test
  void halvesOfTheDayAreCarriedOn() {
    String lines = "- 11:50 AM a\n- 12:05 b\n- 1:15 c\n- 1:40 PM d\n- 1:55 e\n";
    assertThat(times(lines)).containsExactly("11:50", "12:05", "13:15", "13:40", "13:55");
    assertThat(minutes(lines)).containsExactly("0", "15", "85", "110", "125");
    assertThat(minutes("- 11:40 PM a\n- 12:10 b\n- 12:40 AM c\n")).containsExactly("0", "30", "60");
    assertThat(times("- 2:05 a\n- 2:20 b\n- 2:40 PM c\n"))
        .containsExactly("14:05", "14:20", "14:40");
  }

  @Test
  void aHalfDayThatNothingTellsStaysOpen() {
    assertThat(minutes("- 9:00 AM a\n- 4:30 b\n- 4:40 c\n- 4:50 PM d\n"))
        .containsExactly("0", "450", "460", "470");
    assertThat(minutes("- 9:00 AM a\n- 4:30 b\n- 4:40 c\n")).containsExactly("0", "?", "?");
    assertThat(minutes("- 2:05 PM a\n- 02:40 b\n")).containsExactly("0", "?");
    assertThat(times("- 9am a\n- 10:30 b\n- 13:10 c\n")).containsExactly("09:00", "10:30", "13:10");
  }

  @Test
  void summerOrWinterTimeInTheOtherHalfOfTheYearMayBeASlip() {
    assertThat(minutes("- 2026-07-01 14:00 UTC a\n- 06:10 PST b\n- 14:20 UTC c\n"))
        .containsExactly("0", "?", "20");
    assertThat(minutes("- 2026-01-10 14:00 UTC a\n- 06:10 PST b\n")).containsExactly("0", "10");
    assertThat(minutes("- 2026-07-01 14:00 UTC a\n- 10:10 ET b\n")).containsExactly("0", "10");
    assertThat(minutes("- 14:00 UTC a\n- 10:10 ET b\n")).containsExactly("0", "?");
  }

  @Test
  void zonesOfPlacesAndColumns() {
    assertThat(minutes("- 14:00 Oslo time a\n- 13:10 London time b\n")).containsExactly("?", "?");
    assertThat(minutes("- 2026-01-10 14:00 Oslo time a\n- 13:10 London time b\n"))
        .containsExactly("0", "10");
    assertThat(
            minutes(
                "| Time | Zone | What |\n|--|--|--|\n| 14:00 | UTC | a |\n| 15:10 | CET | b |\n"))
        .containsExactly("0", "10");
  }

  @Test
  void weekdaysAndCountedDaysFollowADay() {
    assertThat(
            minutes(
                "### Tuesday, 10 March 2026\n\n- 23:00 a\n\n### Wednesday\n\n- 01:00 b\n\n### Friday\n\n- 23:00 c\n"))
        .containsExactly("0", "120", "4320");
    assertThat(
            minutes(
                "### Day 1 (10 March 2026)\n\n- 23:00 a\n\n### Day 2\n\n- 01:00 b\n\n### Day 4\n\n- 23:00 c\n"))
        .containsExactly("0", "120", "4320");
  }

  @Test
  void bareNumbersAtTheHeadOfEveryBulletAreTimes() {
    assertThat(minutes("- 1402 a\n- 1410 b\n- 1431 c\n")).containsExactly("0", "8", "29");
    assertThat(minutes("- 14h02 a\n- 14h10 b\n- 14h31 c\n")).containsExactly("0", "8", "29");
    assertThat(entries("- 1500 users were hit\n- 1200 orders were lost\n- 1100 mails came\n"))
        .isEmpty();
  }

  @Test
  void aDottedTimeBehindADateEndsALine() {
    assertThat(times("- Declared 2026-03-10 14.43\n- Fixed: 2026-03-10 1600\n"))
        .containsExactly("14:43", "16:00");
  }

  @Test
  void aTimelineThatIsFoldedAwayIsRead() {
    assertThat(minutes("<details>\n\n- 14:02 a\n- 14:10 b\n\n</details>\n"))
        .containsExactly("0", "8");
  }

  @Test
  void theZoneOfTheTimesWithinTheEntries() {
    assertThat(zones("- 14:02 a\n- 14:40 b, after 38 minutes from 14:01 CET on\n"))
        .containsExactly("CET", "CET");
    assertThat(zones("- 14:02 a\n- 14:40 b\n\n## Impact\n\nThe night shift begins at 23:00 JST.\n"))
        .containsExactly("-", "-");
  }

  private static List<String> zones(String lines) {
    return entries(lines).stream().map(entry -> entry.zone().orElse("-")).toList();
  }
}
