package dev.runwell.reading.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which one time of day is written, without its zone. */
enum ClockForm {
  /** {@code 14:22}, {@code 2:22:05 PM}, {@code 14:22:05.123}. */
  COLON(
      "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + Parts.MAYBE_HALF
          + Parts.HOURS
          + Parts.END),
  /** {@code 2pm}, {@code 2.22 p.m.}. */
  HALF_DAY(
      "(?<hour>\\d{1,2})(?:\\.(?<minute>\\d{2}))?\\s?(?<half>[ap])\\.?m\\b\\.?(?<second>)"
          + Parts.END),
  /** {@code 14.22}: a time only where one is expected, or before a zone. */
  DOTTED(
      "(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?:\\.(?<second>\\d{2}))?(?<half>)"
          + Parts.HOURS
          + Parts.END),
  /** {@code 14h22}: as {@link #DOTTED}, for it may be a duration. */
  LETTER("(?<hour>\\d{1,2})h(?<minute>\\d{2})(?<second>)(?<half>)" + Parts.END),
  /** {@code 1422}: as {@link #DOTTED}, for it may be any number. */
  DIGITS(
      "(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?<second>)(?<half>)" + Parts.HOURS + Parts.END),
  /** {@code noon}, {@code midnight}. */
  WORD("(?<word>noon|midday|midnight)(?<hour>)(?<minute>)(?<second>)(?<half>)\\b");

  private static final class Parts {
    static final String MAYBE_HALF = "(?:\\s?(?<half>[ap])\\.?m\\b\\.?|(?<short>[ap])\\b)?";
    static final String HOURS = "(?:\\s?(?:hrs?|hours|h|uhr)\\b)?";
    static final String END = "(?![\\d%]|[.:,]\\d)(?=[zZ]\\b|\\W|$)";
  }

  private static final int NOON = 12;
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  private final Pattern pattern;

  ClockForm(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** Whether it may mean something else where no time is expected and no zone follows. */
  boolean doubtful() {
    return this == DOTTED || this == LETTER || this == DIGITS;
  }

  /** The time in this form that begins at {@code from}. */
  Optional<Clock> at(String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    if (this == WORD) {
      boolean midnight = matcher.group("word").toLowerCase(Locale.ROOT).equals("midnight");
      LocalTime time = midnight ? LocalTime.MIDNIGHT : LocalTime.NOON;
      return Optional.of(new Clock(this, matcher.end(), time, true));
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    int minute = number(matcher.group("minute"));
    int second = number(matcher.group("second"));
    String half = half(matcher);
    if (!possible(hour, minute, second)) {
      return Optional.empty();
    }
    boolean said = !half.isEmpty() && hour <= NOON; // in "23:00 AM" the hour itself tells
    int base = said ? hour % NOON : hour % LAST_HOUR;
    int shift = said && half.equalsIgnoreCase("p") ? NOON : 0;
    LocalTime time = LocalTime.of(base + shift, minute, second);
    return Optional.of(new Clock(this, matcher.end(), time, said));
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private String half(Matcher matcher) {
    if (matcher.group("half") != null) {
      return matcher.group("half");
    }
    boolean letter = this == COLON && matcher.group("short") != null;
    return letter ? matcher.group("short") : "";
  }

  private static boolean possible(int hour, int minute, int second) {
    boolean pastMidnight = hour == LAST_HOUR && minute + second > 0;
    return hour <= LAST_HOUR && minute <= LAST_MINUTE && second <= LAST_MINUTE && !pastMidnight;
  }

  /**
   * A time of day and where it ends.
   *
   * @param halfSaid whether am or pm stands behind it, or the word tells
   */
  record Clock(ClockForm form, int end, LocalTime time, boolean halfSaid) {

    /** The time half a day later or earlier. */
    Clock otherHalf() {
      return new Clock(form, end, time.plusHours(NOON), true);
    }
  }
}
