package dev.runwell.reading.time;

import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader.FoundDate;
import dev.runwell.reading.time.StampMarks.Lead;
import dev.runwell.reading.time.StampMarks.Tail;
import dev.runwell.reading.time.TimeReader.FoundTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the stamp of a timeline's entry: a date, a time of day or both, and the marks around. */
public final class StampReader {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:" + CalendarWords.WEEKDAY + ")\\b[.,]?\\s{0,3}(?:at\\s)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR = Pattern.compile("[\\s:–—|*\\])},;.>→=~-]{0,12}");
  private static final Pattern LEADS_ON = Pattern.compile("\\s{0,3}(?:[-–—:|,)\\]}*=>→]|$)");
  private static final Pattern CAPITAL = Pattern.compile("\\s{1,3}\\p{Lu}");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "\\s?[,(]?\\s?(?:on\\s|of\\s)?(?:the\\s)?|\\s[-–—]\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("[\\s.;,)\\]}*]*(?:\\([^()]{0,30}\\))?[\\s.]*");

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
    Lead lead = Lead.of(text);
    int start = lead.end();
    Optional<FoundDate> date = DateReader.at(text, start, true).or(() -> shortDate(text, start));
    if (date.isPresent()) {
      int from = TimeReader.afterDate(text, date.get().end());
      Optional<FoundTime> time =
          from == date.get().end()
              ? Optional.empty()
              : TimeReader.at(text, from, true)
                  .filter(found -> expected || fits(text, found) || dotted(text, found));
      int end = time.map(FoundTime::end).orElse(date.get().end());
      return Optional.of(stamp(text, lead, end, date.map(FoundDate::date), time));
    }
    Matcher weekday = WEEKDAY.matcher(text).region(start, text.length());
    int from = weekday.lookingAt() ? weekday.end() : start;
    return TimeReader.at(text, from, true)
        .filter(found -> expected || fits(text, found))
        .map(found -> withDateBehind(text, lead, found));
  }

  private static Optional<FoundDate> shortDate(String text, int start) {
    return DateReader.monthAndDay(text, start)
        .filter(date -> TimeReader.endOfTime(text, date.end()) > date.end());
  }

  private static Stamp withDateBehind(String text, Lead lead, FoundTime time) {
    Matcher before = BEFORE_DATE.matcher(text).region(time.end(), text.length());
    Optional<FoundDate> date =
        before.lookingAt() ? DateReader.at(text, before.end(), false) : Optional.empty();
    int end = date.map(FoundDate::end).orElse(time.end());
    return stamp(text, lead, end, date.map(FoundDate::date), Optional.of(time));
  }

  private static Stamp stamp(
      String text, Lead lead, int end, Optional<WrittenDate> date, Optional<FoundTime> time) {
    Tail tail = Tail.of(text, end);
    boolean separated = tail.end() > end || leadsOn(text, tail.end());
    boolean rough = lead.rough() || tail.rough();
    return new Stamp(lead.end(), tail.end(), date, time, tail.daysLater(), rough, separated);
  }

  /**
   * Whether a form of time that could be another number is surely one: a sign or a zone follows.
   */
  private static boolean fits(String text, FoundTime time) {
    return !TimeReader.at(text, time.start(), false).isEmpty()
        || leadsOn(text, Tail.of(text, time.end()).end());
  }

  private static boolean leadsOn(String text, int from) {
    return LEADS_ON.matcher(text).region(from, text.length()).lookingAt();
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
    return StampMarks.leadOut(text, stamp.start());
  }
}
