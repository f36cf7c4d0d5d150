package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Which way a run of entries is told. */
final class Order {
  private Order() {}

  /** Whether a run begins with what came last, as status pages do. */
  static boolean newestFirst(List<TimelineEntry> run) {
    int backward = 0;
    int forward = 0;
    Optional<TimelineEntry> before = Optional.empty();
    for (TimelineEntry entry : run) {
      if (entry.time().isPresent()) {
        int step = before.map(last -> step(last, entry)).orElse(0);
        backward += step < 0 ? 1 : 0;
        forward += step > 0 ? 1 : 0;
        before = Optional.of(entry);
      }
    }
    return backward >= 2 && backward > 2 * forward;
  }

  /** Where midnight seems to lie between two entries of one day, the clock went the other way. */
  private static int step(TimelineEntry before, TimelineEntry after) {
    Duration gone = Duration.between(clock(before), clock(after));
    boolean overMidnight =
        before.date().equals(after.date()) && gone.abs().compareTo(Placement.OVER_MIDNIGHT) > 0;
    return overMidnight ? -gone.compareTo(Duration.ZERO) : gone.compareTo(Duration.ZERO);
  }

  private static LocalDateTime clock(TimelineEntry entry) {
    return entry.date().orElse(LocalDate.EPOCH).atTime(entry.time().orElse(LocalTime.MIDNIGHT));
  }
}
