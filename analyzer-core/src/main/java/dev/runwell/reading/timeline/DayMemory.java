package dev.runwell.reading.timeline;

import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DateReader.FoundDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day that entries without one belong to, and how the document writes its days. */
final class DayMemory {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}");

  private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

  /** Days farther from the incident than this say nothing about how a date is meant. */
  private static final int NEAR_IN_DAYS = 7;

  private final Optional<LocalDate> incident;
  private final String document;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<LocalDate> dayZero = Optional.empty();
  private boolean standing;

  DayMemory(Optional<LocalDate> incident, String document) {
    this.incident = incident;
    this.document = document;
  }

  /** The day of the incident, if it is told apart from the timeline. */
  Optional<LocalDate> incident() {
    return incident;
  }

  /** The day carried forward. */
  Optional<LocalDate> day() {
    return day;
  }

  /** Nothing said so far holds any longer. */
  void forget() {
    standing = false;
    day = Optional.empty();
    year = Optional.empty();
    dayZero = Optional.empty();
  }

  /** What follows is a day later. */
  void toNextDay() {
    day = day.map(known -> known.plusDays(1));
  }

  /** What follows happened on the next day of this name; unknown if it is the same day's name. */
  void toNext(DayOfWeek weekday) {
    day =
        day.filter(known -> known.getDayOfWeek() != weekday)
            .map(known -> known.with(TemporalAdjusters.next(weekday)));
  }

  /** The day carried forward is the n-th of those that the document counts. */
  void countFrom(int number) {
    dayZero = day.map(known -> known.minusDays(number));
  }

  /** What follows happened on the n-th day; unknown unless a day was counted before. */
  void toCounted(int number) {
    if (number == 1 && dayZero.isEmpty()) {
      countFrom(number);
    }
    day = dayZero.map(zero -> zero.plusDays(number));
  }

  /** Whether something tells which day counting or naming leads to. */
  boolean leadsOn() {
    return day.isPresent() || dayZero.isPresent();
  }

  /** The year of the days that follow, as a column's head tells it. */
  void yearIs(int told) {
    year = Optional.of(told);
  }

  /** Takes a written date as the day from here on; empty if it cannot be one day. */
  Optional<LocalDate> take(WrittenDate written) {
    standing = false;
    day = resolve(written);
    return day;
  }

  /** Takes a date for all entries that name no other ("unless noted, on 10 March 2026"). */
  void takeForAll(WrittenDate written) {
    take(written);
    standing = day.isPresent();
  }

  /** The day of one entry that names it: carried forward, unless one was told for all. */
  Optional<LocalDate> ofEntry(WrittenDate written) {
    return standing ? resolve(written) : take(written);
  }

  private Optional<LocalDate> resolve(WrittenDate written) {
    if (written instanceof WrittenDate.WithoutYear partial) {
      return withYear(partial);
    }
    if (written instanceof WrittenDate.Ambiguous either) {
      return either(either);
    }
    if (written instanceof WrittenDate.Vague vague) {
      return monthAndDay(vague.text());
    }
    return written.value();
  }

  private Optional<LocalDate> withYear(WrittenDate.WithoutYear date) {
    if (year.isPresent()) {
      return day(year.get(), date);
    }
    Optional<LocalDate> near = day.or(() -> incident);
    return near.flatMap(
        anchor ->
            Stream.of(anchor.getYear() - 1, anchor.getYear(), anchor.getYear() + 1)
                .map(candidate -> day(candidate, date))
                .flatMap(Optional::stream)
                .min((one, other) -> Long.compare(distance(anchor, one), distance(anchor, other))));
  }

  /** "3/4" is the one of two days that the incident's, or the one before it, is near. */
  private Optional<LocalDate> monthAndDay(String text) {
    Matcher numbers = MONTH_AND_DAY.matcher(text);
    Optional<LocalDate> anchor = day.or(() -> incident);
    if (!numbers.matches() || anchor.isEmpty()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    List<LocalDate> near =
        Stream.of(
                withYear(new WrittenDate.WithoutYear(text, first, second)),
                withYear(new WrittenDate.WithoutYear(text, second, first)))
            .flatMap(Optional::stream)
            .filter(date -> distance(anchor.get(), date) <= NEAR_IN_DAYS)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, WrittenDate.WithoutYear date) {
    try {
      return Optional.of(LocalDate.of(year, date.month(), date.day()));
    } catch (DateTimeException leapDayOfAnotherYear) {
      return Optional.empty();
    }
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** One document writes its numbers in one order; failing that, the incident's own day tells. */
  private Optional<LocalDate> either(WrittenDate.Ambiguous date) {
    Optional<Boolean> monthFirst = order();
    if (monthFirst.isPresent()) {
      return Optional.of(monthFirst.get() ? date.monthFirst() : date.dayFirst());
    }
    boolean oneIsNear = near(date.monthFirst());
    return oneIsNear == near(date.dayFirst())
        ? Optional.empty()
        : Optional.of(oneIsNear ? date.monthFirst() : date.dayFirst());
  }

  private boolean near(LocalDate date) {
    return incident.filter(known -> distance(known, date) <= NEAR_IN_DAYS).isPresent();
  }

  private Optional<Boolean> order() {
    List<Boolean> orders =
        DateReader.find(document).stream()
            .map(FoundDate::date)
            .filter(WrittenDate.Exact.class::isInstance)
            .map(date -> NUMBERS.matcher(date.text()))
            .filter(Matcher::matches)
            .filter(numbers -> !numbers.group(1).equals(numbers.group(2)))
            .map(numbers -> Integer.parseInt(numbers.group(2)) > 12)
            .distinct()
            .toList();
    return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
  }
}
