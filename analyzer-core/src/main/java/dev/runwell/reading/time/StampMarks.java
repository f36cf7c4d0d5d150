package dev.runwell.reading.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs around a stamp that belong to it: "at about", "(approx)", "next day". */
final class StampMarks {
  /** Words on either side that say that a time is not exact. */
  private static final String APPROXIMATELY = "approx(?:imately|\\.)?|ca\\.";

  private static final String ROUGH_BEFORE = APPROXIMATELY + "|around|about|circa|roughly";
  private static final String ROUGH_BEHIND = APPROXIMATELY + "|ish|estimated|est\\.";
  private static final String LEADING = "at|on|by|since|from";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[\\s*_•\\[({<\"'|@-]|(?<rough>[~≈]|(?:"
              + ROUGH_BEFORE
              + ")[:.]?\\s)|(?:"
              + LEADING
              + "|between|time|date|the)[:.]?\\s){0,9}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:\\s{0,2}\\(?(?:(?<rough>"
              + ROUGH_BEHIND
              + ")\\)?|(?:"
              + CalendarWords.WEEKDAY
              + ")\\)|(?<later>next day|\\+\\s?(?<days>\\d)\\s?d?(?:ay)?s?)\\)?)(?!\\w))?[)\\]}*_\"'>]{0,4}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_LAST =
      Pattern.compile(
          "[\\s:,;(\\[@~≈–—|-]*(?:\\b(?:" + LEADING + "|" + ROUGH_BEFORE + ")\\s*[~≈(\\[]?)*$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LEAD_OUT = 40;

  private StampMarks() {}

  /**
   * What leads to a stamp at the start of a line.
   *
   * @param end where the stamp itself may begin
   * @param rough whether it says that the stamp is not exact
   */
  record Lead(int end, boolean rough) {
    static Lead of(String text) {
      Matcher lead = BEFORE.matcher(text);
      return lead.lookingAt()
          ? new Lead(lead.end(), lead.group("rough") != null)
          : new Lead(0, false);
    }
  }

  /**
   * What follows a stamp and belongs to it.
   *
   * @param daysLater how many days later than it seems
   */
  record Tail(int end, boolean rough, int daysLater) {
    static Tail of(String text, int from) {
      Matcher tail = BEHIND.matcher(text).region(from, text.length());
      if (!tail.lookingAt()) {
        return new Tail(from, false, 0);
      }
      boolean later = tail.group("later") != null;
      int days = tail.group("days") == null ? 1 : Integer.parseInt(tail.group("days"));
      return new Tail(tail.end(), tail.group("rough") != null, later ? days : 0);
    }
  }

  /** Where the words begin that lead to a stamp at the end of a line. */
  static int leadOut(String text, int stamp) {
    int from = Math.max(0, stamp - LONGEST_LEAD_OUT);
    Matcher before = BEFORE_LAST.matcher(text).region(from, stamp);
    return before.find() ? before.start() : stamp;
  }
}
