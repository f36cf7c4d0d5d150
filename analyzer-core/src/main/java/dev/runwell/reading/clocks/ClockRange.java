package dev.runwell.reading.clocks;

import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DateReader.FoundDate;
import dev.runwell.reading.time.TimeReader;
import dev.runwell.reading.time.TimeReader.FoundTime;
import dev.runwell.reading.time.ZoneReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when until when: {@code 14:02 - 15:21 UTC}, with or without days.
 *
 * @param from the first time of day
 * @param until the last
 * @param days the days of both, if they are named
 * @param zone the zone, if one is named
 */
record ClockRange(LocalTime from, LocalTime until, Optional<Days> days, Optional<String> zone) {
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\s{0,3}(?:[-–—~]|→|->|\\b(?:to|until|till|through)\\b)\\s{0,3}",
          Pattern.CASE_INSENSITIVE);

  /** The day of each end. */
  record Days(LocalDate from, LocalDate until) {}

  /** The only range in a text; empty if there is none, or if its zones differ. */
  static Optional<ClockRange> of(String text) {
    List<FoundTime> times = TimeReader.find(text);
    if (times.isEmpty() || times.size() > 2 || !inOneZone(text)) {
      return Optional.empty();
    }
    FoundTime first = times.get(0);
    Optional<FoundTime> last =
        times.size() == 2
            ? Optional.of(times.get(1)).filter(time -> leads(text, first.end(), time.start()))
            : inside(text, first);
    return last.flatMap(end -> withDays(text, first, end));
  }

  private static boolean inOneZone(String text) {
    return ZoneReader.named(text).isPresent()
        || TimeReader.find(text).stream().allMatch(time -> time.zone().isEmpty());
  }

  /** Between the two stands what joins them, and at most a date. */
  private static boolean leads(String text, int from, int until) {
    Matcher matcher = UNTIL.matcher(text).region(from, until);
    if (!matcher.lookingAt()) {
      return false;
    }
    String between = text.substring(matcher.end(), until);
    return between.isBlank() || !DateReader.find(between).isEmpty();
  }

  /** The end of a range that was read as one time. */
  private static Optional<FoundTime> inside(String text, FoundTime range) {
    Matcher matcher = UNTIL.matcher(text).region(range.start() + 1, range.end());
    while (matcher.find()) {
      Optional<FoundTime> end = TimeReader.whole(text.substring(matcher.end(), range.end()));
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private static Optional<ClockRange> withDays(String text, FoundTime first, FoundTime last) {
    List<FoundDate> dates = DateReader.find(text);
    Optional<String> zone = ZoneReader.named(text);
    if (dates.isEmpty() || (dates.size() == 1 && dates.get(0).start() <= first.start())) {
      return Optional.of(new ClockRange(first.time(), last.time(), Optional.empty(), zone));
    }
    List<LocalDate> days =
        dates.stream()
            .map(FoundDate::date)
            .map(WrittenDate::value)
            .flatMap(Optional::stream)
            .toList();
    if (dates.size() != 2 || days.size() != 2) {
      return Optional.empty();
    }
    return Optional.of(
        new ClockRange(
            first.time(), last.time(), Optional.of(new Days(days.get(0), days.get(1))), zone));
  }

  /** The time between, over midnight if no days are named; empty if it ends before it begins. */
  Optional<Duration> length() {
    if (days.isPresent()) {
      LocalDateTime start = days.get().from().atTime(from);
      Duration length = Duration.between(start, days.get().until().atTime(until));
      return Optional.of(length).filter(it -> !it.isNegative());
    }
    Duration length = Duration.between(from, until);
    return Optional.of(length.isNegative() ? length.plusDays(1) : length);
  }
}
