package dev.runwell.reading.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.model.ResponseTimes;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Times told in minutes: to detect, acknowledge, mitigate, resolve; -1 where untold. */
class ResponseTimesReaderTest {

  private static List<Long> times(String text) {
    PostMortem document =
        (PostMortem)
            new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown())
                .read(
                    SourceText.of("pm.md", "# Ledger outage\n\n" + text),
                    Optional.of(DocumentKind.POSTMORTEM));
    ResponseTimes times = document.response().times();
    return Stream.of(times.toDetect(), times.toAcknowledge(), times.toMitigate(), times.toResolve())
        .map(time -> time.map(Duration::toMinutes).orElse(-1L))
        .toList();
  }

  @Test
  void allFour() {
    assertThat(
            times(
                """
                ## Timeline
                - 23:40 UTC – Impact begins
                - 23:47 UTC – Queue alert fires
                - 23:50 UTC – Mira acknowledges the page
                - 00:10 UTC – Rolled back
                - 00:30 UTC – Incident resolved
                """))
        .containsExactly(7L, 3L, 30L, 50L);
  }

  @Test
  void nothingIsInvented() {
    assertThat(
            times(
                """
                ## Timeline
                - 14:00 UTC – Ledger 4.2 goes out
                - 14:07 UTC – Queue alert fires
                - 14:30 UTC – Rolled back
                """))
        .containsExactly(-1L, -1L, -1L, -1L);
  }

  @Test
  void theHeaderMayTellWhenItBegan() {
    String timeline =
        """

        ## Timeline
        - 14:07 UTC – Queue alert fires
        - 14:30 UTC – Rolled back
        - 14:40 UTC – Incident resolved
        """;
    assertThat(times("**Start:** 2026-03-10 14:00 UTC\n" + timeline))
        .containsExactly(7L, -1L, 30L, 40L);
    assertThat(times("**Duration:** 14:00 - 14:40 UTC\n" + timeline))
        .containsExactly(7L, -1L, 30L, 40L);
    assertThat(times("**Start:** 2026-03-10 14:00 CET\n" + timeline))
        .containsExactly(-1L, -1L, -1L, -1L);
    assertThat(times("**Start:** 2026-03-10 14:00\n" + timeline))
        .containsExactly(-1L, -1L, -1L, -1L);
    assertThat(times("**Start:** 2026-03-10\n" + timeline)).containsExactly(-1L, -1L, -1L, -1L);
  }

  @Test
  void aHeaderWithoutAZoneIsOnTheClockOfTheEntryOfThatMinute() {
    assertThat(
            times(
                """
                **Start:** 2026-03-10 14:00

                ## Timeline
                - 14:00 UTC – Ledger 4.2 goes out
                - 14:07 UTC – Queue alert fires
                - 14:40 UTC – Incident resolved
                """))
        .containsExactly(7L, -1L, -1L, 40L);
  }

  @Test
  void theMitigationThatHolds() {
    assertThat(
            times(
                """
                ## Timeline
                - 14:00 UTC – Impact begins
                - 14:05 UTC – Queue alert fires
                - 14:20 UTC – Hotfix deployed
                - 14:26 UTC – Postings are still failing
                - 14:50 UTC – Rolled back
                - 14:55 UTC – Monitoring continues
                """))
        .containsExactly(5L, -1L, 50L, -1L);
  }

  @Test
  void noticedBeforeItBeganIsNoLength() {
    assertThat(
            times(
                """
                ## Timeline
                - 14:00 UTC – Disk alert fires
                - 14:05 UTC – Impact begins
                - 14:50 UTC – Rolled back
                """))
        .containsExactly(-1L, -1L, -1L, -1L);
  }

  @Test
  void severalIncidentsInOneDocumentHaveNoTimeInCommon() {
    assertThat(
            times(
                """
                ## Timeline of the first outage
                - 14:00 UTC – Impact begins
                - 14:05 UTC – Queue alert fires
                - 14:50 UTC – Incident resolved

                ## Timeline of the second outage
                - 18:00 UTC – Impact begins
                - 18:15 UTC – Queue alert fires
                - 18:50 UTC – Incident resolved
                """))
        .containsExactly(-1L, -1L, -1L, 50L);
  }
}
