package dev.runwell.reading.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day. */
final class TimeReader {
  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "(?:[T ,@]{1,3}|\\sat\\s)\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:[ap]m)?\\s?(?:Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?\\b",
          Pattern.CASE_INSENSITIVE);

  private TimeReader() {}

  /** Where the time behind a date ends; {@code from} if there is none. */
  static int endOfTime(String text, int from) {
    Matcher matcher = AFTER_DATE.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
