package dev.runwell.rules.timeline;

import dev.runwell.model.Milestone;
import dev.runwell.model.StatedLength;
import java.time.Duration;

/** How messages tell lengths of time. */
final class Wording {
  /** Up to here minutes are easier to compare than hours. */
  private static final Duration IN_MINUTES = Duration.ofHours(3);

  private Wording() {}

  /** "Duration is stated as 45 minutes". */
  static String stated(StatedLength stated) {
    String about = stated.rough() ? "about " : "";
    return name(stated) + " is stated as " + about + length(stated.length());
  }

  private static String name(StatedLength stated) {
    if (stated.to().contains(Milestone.DETECTED)) {
      return "Time to detect";
    }
    if (stated.to().contains(Milestone.ACKNOWLEDGED)) {
      return "Time to acknowledge";
    }
    boolean whole = stated.from().contains(Milestone.START) && stated.from().size() <= 2;
    return whole ? "Duration" : "Time to resolve";
  }

  /** "85 minutes", "4 h 5 min", "1 d 6 h". */
  static String length(Duration length) {
    if (length.compareTo(Duration.ofMinutes(1)) < 0) {
      return length.toSeconds() + " seconds";
    }
    if (length.compareTo(IN_MINUTES) <= 0) {
      long minutes = length.toMinutes();
      return minutes + (minutes == 1 ? " minute" : " minutes");
    }
    String days = length.toDays() > 0 ? length.toDays() + " d " : "";
    String hours = length.toHoursPart() > 0 ? length.toHoursPart() + " h " : "";
    String minutes = length.toMinutesPart() > 0 ? length.toMinutesPart() + " min" : "";
    return (days + hours + minutes).strip();
  }
}
