package dev.runwell.reading.clocks;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.TimeReader;
import dev.runwell.reading.time.TimeReader.FoundTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When the trouble began by the header, on the clock of a timeline. */
final class HeaderStart {
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private HeaderStart() {}

  /**
   * How long after the first entry it began, from the field for the start or from the range in the
   * field for the duration; empty unless day and zone leave no doubt.
   */
  static Optional<Duration> placed(DocumentContent content, List<TimelineEntry> run) {
    Optional<TimelineEntry> first =
        run.stream().filter(entry -> entry.time().isPresent()).findFirst();
    Optional<Field> start = content.field(FieldName.START);
    if (start.isPresent()) {
      return first.flatMap(entry -> ofField(start.get(), run, entry));
    }
    return content
        .field(FieldName.DURATION)
        .flatMap(field -> ClockRange.of(field.value()))
        .flatMap(
            range ->
                first.flatMap(
                    entry ->
                        placed(
                            run,
                            entry,
                            range.from(),
                            range.days().map(ClockRange.Days::from),
                            range.zone())));
  }

  private static Optional<Duration> ofField(
      Field field, List<TimelineEntry> run, TimelineEntry entry) {
    List<FoundTime> times = TimeReader.find(field.value());
    if (times.size() != 1 || field.dates().size() > 1) {
      return Optional.empty();
    }
    Optional<LocalDate> day = field.dates().stream().findFirst().flatMap(WrittenDate::value);
    return placed(run, entry, times.get(0).time(), day, times.get(0).zone());
  }

  private static Optional<Duration> placed(
      List<TimelineEntry> run,
      TimelineEntry entry,
      LocalTime time,
      Optional<LocalDate> day,
      Optional<String> zone) {
    boolean otherZone =
        zone.isPresent()
            && entry.zone().isPresent()
            && !zone.get().equalsIgnoreCase(entry.zone().get());
    if (otherZone) {
      return Optional.empty();
    }
    boolean zoneLeftOut = zone.isEmpty() && entry.zone().isPresent();
    if (zoneLeftOut
        && run.stream().noneMatch(each -> each.time().filter(time::equals).isPresent())) {
      return Optional.empty(); // whether it is on the timeline's clock, only an entry could tell
    }
    Duration elapsed = entry.elapsed().orElseThrow();
    LocalTime clock = entry.time().orElseThrow();
    if (day.isPresent() && entry.date().isPresent()) {
      Duration later = Duration.between(entry.date().get().atTime(clock), day.get().atTime(time));
      return Optional.of(elapsed.plus(later));
    }
    Duration later = Duration.between(clock, time);
    return later.abs().compareTo(HALF_A_DAY) < 0
        ? Optional.of(elapsed.plus(later))
        : Optional.empty();
  }
}
