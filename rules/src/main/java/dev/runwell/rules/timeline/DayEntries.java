package dev.runwell.rules.timeline;

import dev.runwell.model.TimelineEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Entries that tell only their day: they happened at any time of it. */
final class DayEntries {
  private static final Duration DAY = Duration.ofDays(1);

  /** Two days the other way round may be a list that is told backwards. */
  private static final int FEWEST_DAYS = 3;

  private DayEntries() {}

  /** The entries of one list that can be placed, those of a day from its first minute on. */
  static List<TimelineEntry> placed(List<TimelineEntry> list) {
    List<TimelineEntry> timed = list.stream().filter(entry -> entry.elapsed().isPresent()).toList();
    Optional<LocalDateTime> origin = origin(list, timed);
    boolean oneZone = list.stream().flatMap(entry -> entry.zone().stream()).distinct().count() <= 1;
    if (origin.isEmpty() || !oneZone) {
      return timed;
    }
    return list.stream()
        .map(entry -> isOfDay(entry) ? placed(entry, origin.get()) : entry)
        .filter(entry -> entry.elapsed().isPresent())
        .toList();
  }

  private static boolean isOfDay(TimelineEntry entry) {
    return entry.time().isEmpty() && entry.date().isPresent();
  }

  /** The moment from which elapsed time is counted. */
  private static Optional<LocalDateTime> origin(
      List<TimelineEntry> list, List<TimelineEntry> timed) {
    if (!timed.isEmpty()) {
      TimelineEntry first = timed.get(0);
      return first
          .date()
          .map(day -> day.atTime(first.time().orElse(LocalTime.MIDNIGHT)))
          .map(moment -> moment.minus(first.elapsed().orElseThrow()));
    }
    List<TimelineEntry> days = list.stream().filter(DayEntries::isOfDay).toList();
    return days.size() < FEWEST_DAYS
        ? Optional.empty()
        : days.get(0).date().map(LocalDate::atStartOfDay);
  }

  private static TimelineEntry placed(TimelineEntry entry, LocalDateTime origin) {
    Duration elapsed = Duration.between(origin, entry.date().orElseThrow().atStartOfDay());
    return entry.within(DAY.minusMinutes(1)).placed(entry.date(), Optional.of(elapsed));
  }
}
