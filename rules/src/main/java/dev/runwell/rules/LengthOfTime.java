package dev.runwell.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How messages tell lengths of time, all alike. */
public final class LengthOfTime {
  /** Below this minutes alone are easier to compare. */
  private static final Duration IN_MINUTES = Duration.ofHours(2);

  private LengthOfTime() {}

  /** "30 seconds", "85 minutes", "2 hours 44 minutes", "1 day 6 hours". */
  public static String told(Duration length) {
    if (length.compareTo(Duration.ofMinutes(1)) < 0) {
      return counted(length.toSeconds(), "second");
    }
    if (length.compareTo(IN_MINUTES) < 0) {
      return counted(length.toMinutes(), "minute");
    }
    List<String> parts = new ArrayList<>();
    add(parts, length.toDays(), "day");
    add(parts, length.toHoursPart(), "hour");
    add(parts, length.toMinutesPart(), "minute");
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(counted(count, unit));
    }
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
