package dev.runwell.reading.timeline;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that a heading tells by their place behind others: "Wednesday", "Day 2", "The next day". */
final class NamedDay {
  private static final Pattern COUNTED =
      Pattern.compile("day\\s(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:the\\s)?(?:next|following)\\s(?:day|morning)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile("((?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b", Pattern.CASE_INSENSITIVE);

  private NamedDay() {}

  /** Moves on to the day of a heading; false if it names none, or nothing leads to it. */
  static boolean moveTo(String heading, DayMemory days) {
    if (!days.leadsOn()) {
      return false;
    }
    Matcher counted = COUNTED.matcher(heading);
    if (counted.lookingAt()) {
      days.toCounted(Integer.parseInt(counted.group(1)));
      return true;
    }
    if (NEXT.matcher(heading).lookingAt()) {
      days.toNextDay();
      return true;
    }
    Matcher weekday = WEEKDAY.matcher(heading);
    if (weekday.lookingAt()) {
      days.toNext(DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT)));
      return true;
    }
    return false;
  }

  /** Takes the day that a heading with a date told as the one it counts ("Day 1, 10 March"). */
  static void count(String heading, DayMemory days) {
    Matcher counted = COUNTED.matcher(heading);
    if (counted.lookingAt()) {
      days.countFrom(Integer.parseInt(counted.group(1)));
    }
  }
}
