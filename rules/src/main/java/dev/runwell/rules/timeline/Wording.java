package dev.runwell.rules.timeline;

import dev.runwell.model.Milestone;
import dev.runwell.model.StatedLength;
import dev.runwell.rules.LengthOfTime;

/** How messages tell what a document states about lengths of time. */
final class Wording {
  private Wording() {}

  /** "Duration is stated as 45 minutes". */
  static String stated(StatedLength stated) {
    String about = stated.rough() ? "about " : "";
    return name(stated) + " is stated as " + about + LengthOfTime.told(stated.length());
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
}
