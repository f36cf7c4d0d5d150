package dev.runwell.report;

import java.util.ArrayList;
import java.util.List;

/** Puts a list of action items into one line. */
final class ActionSum {
  static final String NOBODY = "nobody";

  private ActionSum() {}

  /**
   * Such as {@code 5 of 12 action items in 3 post-mortems: 4 open, 2 overdue, 1 without an owner}.
   */
  static String of(ActionList list, ActionTotals totals) {
    String wanted = totals.items() == list.found() ? "" : totals.items() + " of ";
    List<String> parts = new ArrayList<>(List.of(totals.open() + " open"));
    if (totals.overdue() > 0) {
      parts.add(totals.overdue() + " overdue");
    }
    if (totals.unowned() > 0) {
      parts.add(totals.unowned() + " without an owner");
    }
    return wanted
        + counted(list.found(), "action item")
        + " in "
        + counted(list.postMortems(), "post-mortem")
        + ": "
        + String.join(", ", parts);
  }

  static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
