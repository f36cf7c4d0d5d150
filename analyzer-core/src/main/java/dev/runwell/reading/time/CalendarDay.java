package dev.runwell.reading.time;

import dev.runwell.model.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Numbers that stand for day, month and year become a date, if any calendar can have it. */
final class CalendarDay {
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int CENTURY = 2000;
  private static final int TWO_DIGITS = 100;

  private CalendarDay() {}

  /**
   * A day whose parts are told apart by their form; empty if the year is none that people write
   * incidents in.
   */
  static Optional<WrittenDate> of(String text, int year, int month, int day) {
    if (year > 9999) {
      return Optional.of(new WrittenDate.Impossible(text));
    }
    int full = year < TWO_DIGITS ? CENTURY + year : year;
    if (full < FIRST_YEAR || full > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(new WrittenDate.Exact(text, LocalDate.of(full, month, day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.of(new WrittenDate.Impossible(text));
    }
  }

  /** A day of an unknown year; 29 February may be one. */
  static WrittenDate withoutYear(String text, int month, int day) {
    boolean exists =
        month >= 1 && month <= MONTHS && day >= 1 && day <= Month.of(month).maxLength();
    return exists
        ? new WrittenDate.WithoutYear(text, month, day)
        : new WrittenDate.Impossible(text);
  }

  /** Two numbers of which either may be the month, and a year. */
  static Optional<WrittenDate> unordered(String text, int first, int second, int year) {
    if (year < TWO_DIGITS && year <= MONTHS && first > MONTHS) {
      return Optional.of(new WrittenDate.Vague(text)); // 26/03/10: which end is the year?
    }
    if (first > MONTHS || first == second) {
      return of(text, year, second, first);
    }
    Optional<WrittenDate> monthFirst = of(text, year, first, second);
    if (second > MONTHS || monthFirst.isEmpty()) {
      return monthFirst;
    }
    Optional<LocalDate> other = of(text, year, second, first).flatMap(WrittenDate::value);
    Optional<LocalDate> one = monthFirst.flatMap(WrittenDate::value);
    return one.isPresent() && other.isPresent()
        ? Optional.of(new WrittenDate.Ambiguous(text, one.get(), other.get()))
        : Optional.of(new WrittenDate.Impossible(text));
  }

  /**
   * Numbers joined by dots: the day comes first, as everywhere such dates are written (German,
   * Czech, Nordic, Russian use); only where that cannot be is the second number the day.
   */
  static Optional<WrittenDate> dotted(String text, int first, int second, int year) {
    return second > MONTHS && first <= MONTHS
        ? of(text, year, first, second)
        : of(text, year, second, first);
  }

  /** Two numbers without a year: vague if either may be the month. */
  static WrittenDate unorderedWithoutYear(String text, int first, int second) {
    if (first > MONTHS || first == second) {
      return withoutYear(text, second, first);
    }
    return second > MONTHS ? withoutYear(text, first, second) : new WrittenDate.Vague(text);
  }
}
