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
}
