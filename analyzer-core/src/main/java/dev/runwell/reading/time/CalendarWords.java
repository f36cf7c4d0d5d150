package dev.runwell.reading.time;

import java.time.Month;
import java.util.Locale;

/** The names of months and weekdays, as parts of patterns that ignore case. */
final class CalendarWords {
  /** A month's name, whole or in its usual short forms. */
  static final String MONTH =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

  /** A weekday's name, whole or in its usual short forms. */
  static final String WEEKDAY =
      "monday|mon|tuesday|tues?|wednesday|weds?|thursday|thurs?|thu|friday|fri|saturday|sat"
          + "|sunday|sun";

  private static final int SHORT_FORM = 3;

  private CalendarWords() {}

  /** The month of a name that {@link #MONTH} matched. */
  static int month(String name) {
    String start = name.substring(0, SHORT_FORM).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("not a month: " + name);
  }
}
