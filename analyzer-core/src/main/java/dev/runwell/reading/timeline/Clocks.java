package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.time.ZoneWords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How far the clocks of one run's entries stand from each other.
 *
 * @param differ whether the run's entries name several zones
 * @param incident the day that tells summer from winter where an entry has none
 */
record Clocks(boolean differ, Optional<LocalDate> incident) {
  private static final LocalDate WINTER = LocalDate.of(2020, 1, 1);
  private static final LocalDate SUMMER = WINTER.plusMonths(6);

  static Clocks of(List<TimelineEntry> run, Optional<LocalDate> incident) {
    long zones = run.stream().flatMap(entry -> entry.zone().stream()).distinct().count();
    return new Clocks(zones > 1, incident);
  }

  /** What to take off an entry's own time; empty if its zone is not known and others differ. */
  Optional<Duration> offset(TimelineEntry entry, LocalDate on) {
    if (!differ) {
      return Optional.of(Duration.ZERO);
    }
    Optional<ZoneOffset> offset = entry.zone().flatMap(zone -> offset(zone, entry, on));
    return offset.map(found -> Duration.ofSeconds(found.getTotalSeconds()));
  }

  private Optional<ZoneOffset> offset(String zone, TimelineEntry entry, LocalDate on) {
    LocalTime time = entry.time().orElse(LocalTime.NOON);
    Optional<LocalDate> day = entry.date().isPresent() ? Optional.of(on) : incident;
    if (day.isPresent()) {
      LocalDateTime local = day.get().atTime(time);
      return ZoneWords.isInUse(zone, local) ? ZoneWords.offset(zone, local) : Optional.empty();
    }
    Optional<ZoneOffset> inWinter = ZoneWords.offset(zone, WINTER.atTime(time));
    return inWinter.equals(ZoneWords.offset(zone, SUMMER.atTime(time)))
        ? inWinter
        : Optional.empty();
  }
}
