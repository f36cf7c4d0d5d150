package dev.runwell.reading.time;

import dev.runwell.model.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them; what can be two days, or none, is said to be so. */
public final class DateReader {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:due|by|on|before|until|till|no later than|latest|from|since|eta|target|circa|approx\\.?"
              + "|around|about|the)\\b[:\\s]{1,3}|[~≈(\\[<]\\s?)*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile(
          "[\\s.;,)\\]>]*(?:(?:eod|eob|cob|end of day)\\.?|\\(.*|[-–—]\\s.*|(?:to|until|through)\\s.*"
              + "|\\(?(?:"
              + CalendarWords.WEEKDAY
              + ")\\)?)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?![\\w/])");

  /** The first letters of months and weekdays. */
  private static final String LETTERS = "jfmasondtwJFMASONDTW";

  private static final DateForm[] FORMS = DateForm.values();

  private DateReader() {}

  /** A date and where it stands, in half-open indexes of the text. */
  public record FoundDate(int start, int end, WrittenDate date) {}

  /** Every date in running text, in order; they do not overlap. */
  public static List<FoundDate> find(String text) {
    if (text.chars().noneMatch(DateReader::isDigit)) {
      return List.of(); // every form has a number
    }
    List<FoundDate> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<FoundDate> date = mayBegin(text, at) ? at(text, at, false) : Optional.empty();
      date.ifPresent(found::add);
      at = date.isPresent() ? date.get().end() : at + 1;
    }
    return found;
  }

  /**
   * The date that begins at {@code index}; where one is {@code expected}, forms count that could
   * mean something else in running text.
   */
  static Optional<FoundDate> at(String text, int index, boolean expected) {
    boolean letter = index < text.length() && !isDigit(text.charAt(index));
    if (letter && LETTERS.indexOf(text.charAt(index)) < 0) {
      return Optional.empty();
    }
    for (DateForm form : FORMS) {
      Optional<FoundDate> date =
          letter && !form.mayBeginWithName() ? Optional.empty() : form.at(text, index, expected);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /**
   * A text that as a whole is meant as a date, such as a table cell or what follows "due"; also one
   * that only tells roughly when. A stand-in such as {@code TBD} is no date.
   */
  public static Optional<WrittenDate> whole(String text) {
    Matcher lead = LEAD.matcher(text.strip());
    String meant = lead.lookingAt() ? text.strip().substring(lead.end()) : text.strip();
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Optional<FoundDate> date = at(meant, 0, true).or(() -> monthAndDay(meant, 0));
    if (date.isPresent() && nothingMore(meant, date.get().end())) {
      return date.map(FoundDate::date);
    }
    return VagueDates.matches(text.strip())
        ? Optional.of(new WrittenDate.Vague(text.strip()))
        : Optional.empty();
  }

  /** Two numbers that are a month and a day where a date is expected, as in {@code 3/14}. */
  static Optional<FoundDate> monthAndDay(String text, int index) {
    Matcher matcher = MONTH_AND_DAY.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    WrittenDate date = CalendarDay.unorderedWithoutYear(matcher.group(), first, second);
    return Optional.of(new FoundDate(index, matcher.end(), date));
  }

  private static boolean nothingMore(String text, int from) {
    int end = TimeReader.endOfTime(text, from);
    return TAIL.matcher(text).region(end, text.length()).matches();
  }

  private static boolean mayBegin(String text, int index) {
    char first = text.charAt(index);
    if (!isDigit(first) && !Character.isLetter(first)) {
      return false;
    }
    char before = index == 0 ? ' ' : text.charAt(index - 1);
    return !Character.isLetterOrDigit(before) && "_.-/#@=+$\\".indexOf(before) < 0;
  }

  private static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }
}
