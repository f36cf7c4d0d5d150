package dev.runwell.reading.time;

import dev.runwell.model.WrittenDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a day is written, the more telling first. */
enum DateForm {
  /** {@code 2026-03-10}, {@code 2026/3/10}; five digits of year are a slip that shows the day. */
  YEAR_FIRST(true, "(\\d{4,5})([-/])(\\d{1,2})\\2(\\d{1,2})" + Ends.OF_ISO) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      boolean slip =
          form.group(1).length() > 4 && form.group(3).length() + form.group(4).length() < 4;
      return slip
          ? Optional.empty()
          : CalendarDay.of(form.group(), number(form, 1), number(form, 3), number(form, 4));
    }
  },
  /** {@code 2026.03.10}: also a way to number versions, so only where a date is expected. */
  YEAR_FIRST_DOTTED(false, "(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})" + Ends.OF_NUMBER) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return CalendarDay.of(form.group(), number(form, 1), number(form, 2), number(form, 3));
    }
  },
  /** {@code 20260310}: only where a date is expected. */
  COMPACT(false, "((?:19|20|21)\\d{2})([01]\\d)([0-3]\\d)" + Ends.OF_ISO) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return CalendarDay.of(form.group(), number(form, 1), number(form, 2), number(form, 3));
    }
  },
  /** {@code 2026-Mar-10}, {@code 2026 March 10}. */
  YEAR_MONTH_DAY(
      true, "(\\d{4})[- /,]{1,2}(" + CalendarWords.MONTH + ")\\.?[- /](\\d{1,2})" + Ends.OF_DAY) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      int month = CalendarWords.month(form.group(2));
      return CalendarDay.of(form.group(), number(form, 1), month, number(form, 3));
    }
  },
  /** {@code 03/04/2026}, {@code 03-14-2026}, {@code 3/4/26}: either number may be the month. */
  NUMBERS(true, "(\\d{1,2})(?:/(\\d{1,2})/(\\d{4}|\\d{2})|-(\\d{1,2})-(\\d{4}))" + Ends.OF_NUMBER) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      boolean slashes = form.group(2) != null;
      int second = number(form, slashes ? 2 : 4);
      int year = number(form, slashes ? 3 : 5);
      return CalendarDay.unordered(form.group(), number(form, 1), second, year);
    }
  },
  /** {@code 3-4-26}: may count anything, so only where a date is expected. */
  SHORT_NUMBERS(false, "(\\d{1,2})-(\\d{1,2})-(\\d{2})" + Ends.OF_NUMBER) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return CalendarDay.unordered(form.group(), number(form, 1), number(form, 2), number(form, 3));
    }
  },
  /** {@code 10.03.2026}. */
  DOTTED(true, "(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})" + Ends.OF_NUMBER) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return CalendarDay.dotted(form.group(), number(form, 1), number(form, 2), number(form, 3));
    }
  },
  /** {@code 10.03.26}: looks like a version, so only where a date is expected. */
  SHORT_DOTTED(false, "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})" + Ends.OF_NUMBER) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return CalendarDay.dotted(form.group(), number(form, 1), number(form, 2), number(form, 3));
    }
  },
  /**
   * {@code Tuesday, 10 March 2026}, {@code 10-Mar-26}, {@code 10th of March}, {@code 10–12 May}.
   */
  DAY_MONTH(
      true,
      "(?:(?:"
          + CalendarWords.WEEKDAY
          + ")\\.?,?\\s{1,3}(?:the\\s)?)?"
          + "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?)?"
          + "(?:\\s{1,3}(?:of\\s)?|[-/])("
          + CalendarWords.MONTH
          + ")\\b\\.?"
          + "(?:(?:,?\\s{1,3}|[-/])(\\d{4})(?![\\w:]|[.-]\\d)|[-/](\\d{2})(?![\\w:]|[.-]\\d)|\\s?'(\\d{2})\\b)?"
          + Ends.OF_NAME) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return named(form, form.group(2), form.group(1), group(form, 3, 4, 5));
    }
  },
  /**
   * {@code March 10th, 2026}, {@code Tue, Mar 10 2026}, {@code March 10–12, 2026}, {@code Mar 10},
   * {@code Tue Mar 10 14:02:00 2026}.
   */
  MONTH_DAY(
      true,
      "(?:(?:"
          + CalendarWords.WEEKDAY
          + ")\\.?,?\\s{1,3})?"
          + "("
          + CalendarWords.MONTH
          + ")\\b\\.?(?:\\s{1,3}(?:the\\s)?|-)"
          + "(\\d{1,2})(?:st|nd|rd|th)?(?![\\w%]|[.,:]\\d)(?:\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?(?![\\w:]))?"
          + "(?:(?:\\s?,\\s{0,3}|\\s{1,3}|-)(\\d{4})(?![\\w:]|[.-]\\d)|,?\\s?'(\\d{2})\\b"
          + "|(?=\\s{1,2}\\d{1,2}:\\d{2}:\\d{2}\\s(?:[A-Z]{3,4}\\s)?(\\d{4})\\b))?"
          + Ends.OF_NAME) {
    @Override
    Optional<WrittenDate> read(Matcher form) {
      return named(form, form.group(1), form.group(2), group(form, 3, 4, 5));
    }
  };

  /** What must follow, so that a date is not the head of a longer name. */
  private static final class Ends {
    static final String OF_NUMBER = "(?!\\w|[-/.]\\w)";
    static final String OF_ISO = "(?:(?=[Tt_-]\\d{1,2}:?\\d{2})|(?=[Tt]\\b)|" + OF_NUMBER + ")";
    static final String OF_DAY = "(?:st|nd|rd|th)?" + OF_NUMBER;
    static final String OF_NAME = "(?![\\w/])";
  }

  /** Whether it is a date wherever it stands, not only where one is expected. */
  private final boolean sure;

  private final Pattern pattern;

  DateForm(boolean sure, String pattern) {
    this.sure = sure;
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** Whether a month's or weekday's name may stand first; else it is a digit. */
  boolean mayBeginWithName() {
    return this == DAY_MONTH || this == MONTH_DAY;
  }

  /** The date in this form that begins at {@code from}. */
  Optional<DateReader.FoundDate> at(String text, int from, boolean expected) {
    if (!sure && !expected) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt()
        ? read(matcher).map(date -> new DateReader.FoundDate(from, matcher.end(), date))
        : Optional.empty();
  }

  abstract Optional<WrittenDate> read(Matcher form);

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  private static Optional<String> group(Matcher form, int... groups) {
    for (int group : groups) {
      if (form.group(group) != null) {
        return Optional.of(form.group(group));
      }
    }
    return Optional.empty();
  }

  private static Optional<WrittenDate> named(
      Matcher form, String name, String day, Optional<String> year) {
    int month = CalendarWords.month(name);
    if (year.isPresent()) {
      return CalendarDay.of(
          form.group(), Integer.parseInt(year.get()), month, Integer.parseInt(day));
    }
    // "step 2 may fail", "march 3 miles": only a name with its capital is sure to be a month
    return Character.isUpperCase(name.charAt(0))
        ? Optional.of(CalendarDay.withoutYear(form.group(), month, Integer.parseInt(day)))
        : Optional.empty();
  }
}
