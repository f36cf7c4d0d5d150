package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.time.ZoneWords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How far the clocks of one run's entries stand from each other.
 *
 * @param differ whether the run's entries name several zones
 */
record Clocks(boolean differ) {

  static Clocks of(List<TimelineEntry> run) {
    long zones = run.stream().flatMap(entry -> entry.zone().stream()).distinct().count();
    return new Clocks(zones > 1);
  }

  /** What to take off an entry's own time; empty if its zone is not known and others differ. */
  Optional<Duration> offset(TimelineEntry entry, LocalDate on) {
    if (!differ) {
      return Optional.of(Duration.ZERO);
    }
    Optional<ZoneOffset> offset =
        entry
            .zone()
            .flatMap(
                zone -> ZoneWords.offset(zone, on.atTime(entry.time().orElse(LocalTime.NOON))));
    return offset.map(found -> Duration.ofSeconds(found.getTotalSeconds()));
  }
}
