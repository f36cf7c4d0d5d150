package dev.runwell.reading.time;

import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader.FoundDate;
import dev.runwell.reading.time.TimeReader.FoundTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the stamp of a timeline's entry: a date, a time of day or both, and the marks around. */
public final class StampReader {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:[\\s~≈*_•\\[({<\"'|@-]|(?:at|around|about|circa|approx(?:imately|\\.)?|ca\\.|roughly|by|on|from"
              + "|between|since|time|date|the)[:.]?\\s){0,9}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:" + CalendarWords.WEEKDAY + ")\\b[.,]?\\s{0,3}(?:at\\s)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\s{0,2}(?:\\(?(?:approx(?:imately|\\.)?|ish|estimated|est\\.|ca\\.)\\)?(?!\\w)"
              + "|\\(?(?:"
              + CalendarWords.WEEKDAY
              + ")\\)(?!\\w)|\\(?(?:next day|\\+\\s?\\d\\s?d?(?:ay)?s?)\\)?(?!\\w)))?[)\\]}*_\"'>]{0,4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROUGH =
      Pattern.compile(
          "[~≈]|\\b(?:around|about|circa|approx|approximately|ca|roughly|ish|estimated|est)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER =
      Pattern.compile("next day|\\+\\s?(?<days>\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR = Pattern.compile("[\\s:–—|*\\])},;.>→=~-]{0,12}");
  private static final Pattern LEADS_ON = Pattern.compile("\\s{0,3}(?:[-–—:|,)\\]}*=>→]|$)");
  private static final Pattern CAPITAL = Pattern.compile("\\s{1,3}\\p{Lu}");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "\\s?[,(]?\\s?(?:on\\s|of\\s)?(?:the\\s)?|\\s[-–—]\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("[\\s.;,)\\]}*]*(?:\\([^()]{0,30}\\))?[\\s.]*");
  private static final Pattern BEFORE_STAMP =
      Pattern.compile(
          "[\\s:,;(\\[@~≈–—|-]*(?:\\b(?:at|on|around|about|approx\\.?|approximately|by|since|from|circa)\\s*[~≈(\\[]?)*$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LEAD_OUT = 40;

  private StampReader() {}

  /**
   * What tells the moment, in half-open indexes of the text with its brackets and remarks.
   *
   * @param daysLater how many days behind the day it would otherwise have: "00:10 (next day)"
   * @param rough whether it says that it is not exact: "~14:20", "14:20 (approx)"
   * @param separated whether a sign, not just a space, parts it from the text behind it
   */
  public record Stamp(
      int start,
      int end,
      Optional<WrittenDate> date,
      Optional<FoundTime> time,
      int daysLater,
      boolean rough,
      boolean separated) {

    /** Nothing that tells the moment. */
    public static final Stamp NONE =
        new Stamp(0, 0, Optional.empty(), Optional.empty(), 0, false, false);

    /** A time of day that stands in a text. */
    public static Stamp inside(FoundTime time) {
      return new Stamp(
          time.start(), time.end(), Optional.empty(), Optional.of(time), 0, false, false);
    }

    /** Where the text behind the stamp begins, past the signs between. */
    public int textStart(String text) {
      Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
      return separator.lookingAt() ? separator.end() : end;
    }
  }

  /** The stamp that a line of running text begins with. */
  public static Optional<Stamp> atStart(String text) {
    return at(text, false);
  }

  /** The stamp of a cell in a column of times, where four digits are a time as well. */
  public static Optional<Stamp> inCell(String text) {
    return at(text, true);
  }

  private static Optional<Stamp> at(String text, boolean expected) {
    Matcher lead = LEAD.matcher(text);
    int start = lead.lookingAt() ? lead.end() : 0;
    Optional<FoundDate> date = DateReader.at(text, start, true).or(() -> shortDate(text, start));
    if (date.isPresent()) {
      int from = TimeReader.afterDate(text, date.get().end());
      Optional<FoundTime> time =
          from == date.get().end()
              ? Optional.empty()
              : TimeReader.at(text, from, true)
                  .filter(found -> expected || fits(text, found) || dotted(text, found));
      int end = time.map(FoundTime::end).orElse(date.get().end());
      return Optional.of(stamp(text, start, end, date.map(FoundDate::date), time));
    }
    Matcher weekday = WEEKDAY.matcher(text).region(start, text.length());
    int from = weekday.lookingAt() ? weekday.end() : start;
    return TimeReader.at(text, from, true)
        .filter(found -> expected || fits(text, found))
        .map(found -> withDateBehind(text, start, found));
  }

  private static Optional<FoundDate> shortDate(String text, int start) {
    return DateReader.monthAndDay(text, start)
        .filter(date -> TimeReader.endOfTime(text, date.end()) > date.end());
  }

  private static Stamp withDateBehind(String text, int start, FoundTime time) {
    Matcher before = BEFORE_DATE.matcher(text).region(time.end(), text.length());
    Optional<FoundDate> date =
        before.lookingAt() ? DateReader.at(text, before.end(), false) : Optional.empty();
    int end = date.map(FoundDate::end).orElse(time.end());
    return stamp(text, start, end, date.map(FoundDate::date), Optional.of(time));
  }

  private static Stamp stamp(
      String text, int start, int end, Optional<WrittenDate> date, Optional<FoundTime> time) {
    Matcher tail = TAIL.matcher(text).region(end, text.length());
    int last = tail.lookingAt() ? tail.end() : end;
    boolean separated =
        last > end || LEADS_ON.matcher(text).region(last, text.length()).lookingAt();
    String behind = text.substring(end, last);
    boolean rough = ROUGH.matcher(text.substring(0, start)).find() || ROUGH.matcher(behind).find();
    return new Stamp(start, last, date, time, daysLater(behind), rough, separated);
  }

  private static int daysLater(String tail) {
    Matcher later = LATER.matcher(tail);
    if (!later.find()) {
      return 0;
    }
    return later.group("days") == null ? 1 : Integer.parseInt(later.group("days"));
  }

  /**
   * Whether a form of time that could be another number is surely one: a sign or a zone follows.
   */
  private static boolean fits(String text, FoundTime time) {
    Matcher tail = TAIL.matcher(text).region(time.end(), text.length());
    int end = tail.lookingAt() ? tail.end() : time.end();
    return !TimeReader.at(text, time.start(), false).isEmpty()
        || LEADS_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean dotted(String text, FoundTime time) {
    return text.substring(time.start(), time.end()).indexOf('.') >= 0
        || CAPITAL.matcher(text).region(time.end(), text.length()).lookingAt();
  }

  /**
   * The stamp that a line ends with ("Detected: 2026-03-10 14:22"); a day alone only behind a
   * colon, unless the lines beside it end with stamps too ({@code expected}).
   */
  public static Optional<Stamp> atEnd(String text, boolean expected) {
    List<FoundDate> dates = DateReader.find(text);
    List<FoundTime> times = TimeReader.find(text);
    if (!times.isEmpty()) {
      FoundTime time = times.get(times.size() - 1);
      if (END.matcher(text).region(time.end(), text.length()).matches()) {
        Optional<FoundDate> date =
            dates.stream().filter(found -> leadsTo(text, found, time)).findFirst();
        int start = date.map(FoundDate::start).orElse(time.start());
        Optional<WrittenDate> day = date.map(FoundDate::date);
        return Optional.of(new Stamp(start, text.length(), day, Optional.of(time), 0, false, true));
      }
    }
    if (!dates.isEmpty()) {
      FoundDate date = dates.get(dates.size() - 1);
      Optional<FoundTime> behind = doubtfulAtEnd(text, date);
      if (behind.isPresent()) {
        Optional<WrittenDate> day = Optional.of(date.date());
        return Optional.of(new Stamp(date.start(), text.length(), day, behind, 0, false, true));
      }
      String before = text.substring(0, date.start()).stripTrailing();
      if ((expected || before.endsWith(":"))
          && END.matcher(text).region(date.end(), text.length()).matches()) {
        return Optional.of(
            new Stamp(
                date.start(),
                text.length(),
                Optional.of(date.date()),
                Optional.empty(),
                0,
                false,
                true));
      }
    }
    return Optional.empty();
  }

  /** Behind a date, at the end of a line, {@code 14.43} and {@code 1443} are times as well. */
  private static Optional<FoundTime> doubtfulAtEnd(String text, FoundDate date) {
    int from = TimeReader.afterDate(text, date.end());
    return from == date.end()
        ? Optional.empty()
        : TimeReader.at(text, from, true)
            .filter(time -> END.matcher(text).region(time.end(), text.length()).matches());
  }

  private static boolean leadsTo(String text, FoundDate date, FoundTime time) {
    return date.end() < time.start() && TimeReader.afterDate(text, date.end()) == time.start();
  }

  /** Where the text before a stamp at the end of a line ends, without the words that lead to it. */
  public static int textEnd(String text, Stamp stamp) {
    int from = Math.max(0, stamp.start() - LONGEST_LEAD_OUT);
    Matcher matcher = BEFORE_STAMP.matcher(text).region(from, stamp.start());
    return matcher.find() ? matcher.start() : stamp.start();
  }
}
