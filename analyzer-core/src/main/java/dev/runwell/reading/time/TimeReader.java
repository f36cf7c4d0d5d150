package dev.runwell.reading.time;

import dev.runwell.reading.time.ClockForm.Clock;
import dev.runwell.reading.time.ZoneReader.FoundZone;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as people write them, with their zone; of a range, the start. */
public final class TimeReader {
  private static final ClockForm[] FORMS = ClockForm.values();
  private static final int NOON = 12;
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s{0,2}(?:[-–—~]|→|->)\\s{0,2}|\\s(?:to|until|till|through)\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("\\sand\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_END = Pattern.compile("[-–]\\d{1,2}(?![\\w:.-])");
  private static final Pattern OTHER_ZONE = Pattern.compile("\\s?[/(|=]\\s?");
  private static final Pattern BEHIND_DATE =
      Pattern.compile(
          "[Tt_-]|[\\s,@:;(|–—-]{1,5}(?:(?:at|around|about|between|from|ca\\.|approx\\.?)\\s|~)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOURS_NAMED =
      Pattern.compile(".{3,9}(?:hrs?|hours|uhr)|\\d{4}\\s?h", Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK =
      Pattern.compile("[)\\].]|\\(?(?:approx\\w*\\.?|ca\\.|about)\\)?", Pattern.CASE_INSENSITIVE);
  private static final String NOT_BEFORE = "_.:/#@=+-$\\\"'";

  private TimeReader() {}

  /**
   * A time and where it stands, in half-open indexes of the text; the end of a range and the zone
   * belong to it.
   *
   * @param until the end of a range
   * @param half what it says about its half of the day
   */
  public record FoundTime(
      int start,
      int end,
      LocalTime time,
      Optional<LocalTime> until,
      HalfDay half,
      Optional<String> zone) {}

  /** Every time of day in running text, in order; they do not overlap. */
  public static List<FoundTime> find(String text) {
    List<FoundTime> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<FoundTime> time = mayBegin(text, at) ? at(text, at, false) : Optional.empty();
      time.ifPresent(found::add);
      at = time.isPresent() ? time.get().end() : at + 1;
    }
    return found;
  }

  /** A text that as a whole is a time of day, such as the cell of a time column. */
  public static Optional<FoundTime> whole(String text) {
    int start = 0;
    while (start < text.length() && "~≈ ([".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return at(text, start, true).filter(time -> rest(text, time.end()).isBlank());
  }

  private static String rest(String text, int end) {
    return REMARK.matcher(text.substring(end)).replaceAll("");
  }

  /**
   * The time that begins at {@code index}; where one is {@code expected}, forms count that could
   * mean something else in running text.
   */
  static Optional<FoundTime> at(String text, int index, boolean expected) {
    boolean letter = index < text.length() && Character.isLetter(text.charAt(index));
    for (ClockForm form : FORMS) {
      Optional<Clock> clock =
          letter == (form == ClockForm.WORD) ? form.at(text, index) : Optional.empty();
      if (clock.isPresent()) {
        FoundTime time = complete(text, index, clock.get(), expected);
        boolean sure = !form.doubtful() || expected || time.zone().isPresent() || named(text, time);
        if (sure) {
          return Optional.of(time);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean named(String text, FoundTime time) {
    return HOURS_NAMED.matcher(text).region(time.start(), time.end()).matches();
  }

  private static FoundTime complete(String text, int start, Clock first, boolean expected) {
    Clock clock = first;
    int end = clock.end();
    Optional<FoundZone> zone = ZoneReader.behind(text, end);
    end = zone.map(FoundZone::end).orElse(end);
    Optional<Clock> last = rangeEnd(text, start, end, first.form(), expected);
    if (last.isPresent()) {
      clock = sameHalf(clock, last.get());
      end = last.get().end();
      Optional<FoundZone> lastZone = ZoneReader.behind(text, end);
      end = lastZone.map(FoundZone::end).orElse(end);
      zone = zone.or(() -> lastZone);
    } else {
      Matcher shortEnd = SHORT_END.matcher(text).region(end, text.length());
      end = shortEnd.lookingAt() ? shortEnd.end() : end;
    }
    end = inAnotherZone(text, end, zone.isPresent());
    return new FoundTime(
        start,
        end,
        clock.time(),
        last.map(Clock::time),
        half(clock, text.charAt(start)),
        zone.map(FoundZone::zone));
  }

  private static HalfDay half(Clock clock, char first) {
    if (clock.halfSaid()) {
      return HalfDay.SAID;
    }
    return first == '0' ? HalfDay.PADDED : HalfDay.OPEN;
  }

  private static Optional<Clock> rangeEnd(
      String text, int start, int end, ClockForm form, boolean expected) {
    Matcher range = RANGE.matcher(text).region(end, text.length());
    if (range.lookingAt()) {
      int next = range.end();
      // in running text the day of the end is found by itself
      Optional<DateReader.FoundDate> day =
          expected ? DateReader.at(text, next, false) : Optional.empty();
      int from = day.map(date -> afterDate(text, date.end())).orElse(next);
      return clock(text, from, form);
    }
    Matcher and = BETWEEN.matcher(text).region(end, text.length());
    boolean between =
        text.substring(Math.max(0, start - 10), start).toLowerCase(Locale.ROOT).contains("between");
    return between && and.lookingAt() ? clock(text, and.end(), form) : Optional.empty();
  }

  private static Optional<Clock> clock(String text, int from, ClockForm like) {
    for (ClockForm form : FORMS) {
      if (!form.doubtful()
          || form == like
          || (form == ClockForm.DOTTED && like == ClockForm.COLON)) {
        Optional<Clock> clock = form.at(text, from);
        if (clock.isPresent()) {
          return clock;
        }
      }
    }
    return Optional.empty();
  }

  /** In "2:00–2:30 PM" the start is in the afternoon too; in "11:30–12:15 PM" it is not. */
  private static Clock sameHalf(Clock first, Clock last) {
    if (first.halfSaid() || !last.halfSaid() || first.time().getHour() >= NOON) {
      return first;
    }
    boolean afternoon = last.time().getHour() >= NOON;
    boolean fits = !first.time().plusHours(NOON).isAfter(last.time());
    return afternoon && fits ? first.otherHalf() : first;
  }

  /** The same time told in a second zone: {@code 14:22 UTC (07:22 PDT)}. */
  private static int inAnotherZone(String text, int end, boolean zoned) {
    Matcher separator = OTHER_ZONE.matcher(text).region(end, text.length());
    if (!zoned || !separator.lookingAt()) {
      return end;
    }
    for (ClockForm form : FORMS) {
      Optional<FoundZone> zone =
          form.at(text, separator.end()).flatMap(clock -> ZoneReader.behind(text, clock.end()));
      if (zone.isPresent()) {
        int after = zone.get().end();
        return after < text.length() && text.charAt(after) == ')' ? after + 1 : after;
      }
    }
    return end;
  }

  /** Where the time behind a date begins; {@code from} if nothing leads to one. */
  static int afterDate(String text, int from) {
    Matcher matcher = BEHIND_DATE.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /** Where the time behind a date ends; {@code from} if there is none. */
  static int endOfTime(String text, int from) {
    int start = afterDate(text, from);
    return start == from ? from : at(text, start, true).map(FoundTime::end).orElse(from);
  }

  private static boolean mayBegin(String text, int index) {
    char first = text.charAt(index);
    boolean begins = (first >= '0' && first <= '9') || "nmNM".indexOf(first) >= 0;
    if (!begins) {
      return false;
    }
    char before = index == 0 ? ' ' : text.charAt(index - 1);
    boolean free = !Character.isLetterOrDigit(before) && NOT_BEFORE.indexOf(before) < 0;
    return free || afterDateMark(text, index);
  }

  /** The {@code T} of {@code 2026-03-10T14:22}. */
  private static boolean afterDateMark(String text, int index) {
    return index >= 2
        && "Tt".indexOf(text.charAt(index - 1)) >= 0
        && Character.isDigit(text.charAt(index - 2));
  }
}
