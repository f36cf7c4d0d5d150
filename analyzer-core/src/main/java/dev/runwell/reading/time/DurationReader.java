package dev.runwell.reading.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as people write them. */
public final class DurationReader {
  private static final String WORDS =
      "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
          + "|forty|forty[- ]five|fifty|sixty|ninety";
  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("forty-five", 45),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90));
  private static final String UNIT =
      "(?<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?"
          + "|(?-i:(?<=\\d)[smhdw]|(?<=\\d\\s)h))(?![\\w]|[-/]\\w)";
  private static final Pattern PART =
      Pattern.compile(
          "(?:(?<number>\\d{1,5}(?:[.,]\\d{1,2})?)|(?<word>"
              + WORDS
              + ")|(?<half>half an?))"
              + "(?<range>\\s?(?:[-–—]|to|or)\\s?\\d{1,4})?(?:\\+|[\\s-]{1,2})?"
              + UNIT
              + "(?<more>(?:\\s(?:and a half))?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,3})h\\s?(\\d{1,2})(?:m(?:in)?)?(?![\\w:.%])");
  private static final Pattern JOIN =
      Pattern.compile(",?\\s{0,2}(?:and\\s|&\\s)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROUGH_BEFORE =
      Pattern.compile(
          "(?:[~≈<>±]|\\b(?:about|around|approx(?:imately|\\.)?|roughly|nearly|almost|over|under|some|up to"
              + "|more than|less than|at least|at most|ca\\.?|circa))\\s?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK =
      Pattern.compile(
          "[~≈]?\\s?(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?(?:\\s?(?:h|hrs?|hours))?\\.?");

  /** The first letters of the numbers in {@link #WORDS} and of "half". */
  private static final String LETTERS = "aotfsenhAOTFSENH";

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int TENTHS = 10;
  private static final int LOOK_BACK = 16;

  private DurationReader() {}

  /**
   * A length of time and where it stands, in half-open indexes of the text.
   *
   * @param unit the step it is counted in: an hour in "2 hours", six minutes in "1.5 hours"
   * @param rough whether the text itself says that it is not exact ("~45 min", "2–3 hours", of
   *     which the smaller counts)
   */
  public record FoundDuration(
      int start, int end, Duration duration, Duration unit, boolean rough) {}

  /** Every length of time in running text, in order; they do not overlap. */
  public static List<FoundDuration> find(String text) {
    List<FoundDuration> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<FoundDuration> duration = mayBegin(text, at) ? at(text, at) : Optional.empty();
      duration.ifPresent(found::add);
      at = duration.isPresent() ? duration.get().end() : at + 1;
    }
    return found;
  }

  /**
   * The length of time that a field's value or a cell states: the only one in it, or a clock such
   * as {@code 01:25:00}, in hours and minutes.
   */
  public static Optional<FoundDuration> whole(String text) {
    Matcher clock = CLOCK.matcher(text.strip());
    if (clock.matches()) {
      long seconds = clock.group(3) == null ? 0 : Long.parseLong(clock.group(3));
      Duration length =
          Duration.ofHours(Long.parseLong(clock.group(1)))
              .plusMinutes(Long.parseLong(clock.group(2)))
              .plusSeconds(seconds);
      boolean rough = "~≈".indexOf(text.strip().charAt(0)) >= 0;
      return Optional.of(
          new FoundDuration(
              0, text.length(), length, seconds > 0 ? Duration.ofSeconds(1) : MINUTE, rough));
    }
    List<FoundDuration> found = find(text);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<FoundDuration> at(String text, int start) {
    Matcher brief = SHORT.matcher(text).region(start, text.length());
    if (brief.lookingAt()) {
      Duration length =
          Duration.ofHours(Long.parseLong(brief.group(1)))
              .plusMinutes(Long.parseLong(brief.group(2)));
      return Optional.of(new FoundDuration(start, brief.end(), length, MINUTE, rough(text, start)));
    }
    Duration sum = Duration.ZERO;
    boolean rough = false;
    Duration smallest = Duration.ofDays(100_000);
    Duration step = smallest;
    int end = start;
    int from = start;
    Matcher part = PART.matcher(text).useTransparentBounds(true);
    while (part.region(from, text.length()).lookingAt()) {
      Duration unit = unit(part.group("unit"));
      if (unit.compareTo(smallest) >= 0 || isOrdinal(part)) {
        break;
      }
      smallest = unit;
      step = step(part, unit);
      sum = sum.plus(length(part, unit));
      rough |= part.group("range") != null;
      end = part.end();
      Matcher join = JOIN.matcher(text).region(end, text.length());
      from = join.lookingAt() ? join.end() : end;
    }
    return end > start
        ? Optional.of(new FoundDuration(start, end, sum, step, rough || rough(text, start)))
        : Optional.empty();
  }

  /** How fine a part is: halves and tenths say more than whole units. */
  private static Duration step(Matcher part, Duration unit) {
    if (part.group("half") != null || !part.group("more").isEmpty()) {
      return unit.dividedBy(2);
    }
    String number = part.group("number");
    boolean whole = number == null || (number.indexOf('.') < 0 && number.indexOf(',') < 0);
    return whole ? unit : unit.dividedBy(TENTHS);
  }

  private static Duration length(Matcher part, Duration unit) {
    Duration half = unit.dividedBy(2);
    if (part.group("half") != null) {
      return half;
    }
    Duration more = part.group("more").isEmpty() ? Duration.ZERO : half;
    if (part.group("word") != null) {
      String word = part.group("word").toLowerCase(Locale.ROOT).replace(' ', '-');
      return unit.multipliedBy(VALUES.get(word)).plus(more);
    }
    double number = Double.parseDouble(part.group("number").replace(',', '.'));
    return Duration.ofSeconds(Math.round(number * unit.toSeconds())).plus(more);
  }

  /** "A second node", "one second replica": the unit is none. */
  private static boolean isOrdinal(Matcher part) {
    return part.group("word") != null && part.group("unit").equalsIgnoreCase("second");
  }

  private static Duration unit(String name) {
    String unit = name.toLowerCase(Locale.ROOT);
    if (unit.startsWith("mo")) {
      return Duration.ofDays(30);
    }
    return switch (unit.charAt(0)) {
      case 's' -> Duration.ofSeconds(1);
      case 'm' -> Duration.ofMinutes(1);
      case 'h' -> Duration.ofHours(1);
      case 'd' -> Duration.ofDays(1);
      case 'w' -> Duration.ofDays(7);
      default -> Duration.ofDays(365);
    };
  }

  private static boolean rough(String text, int start) {
    return ROUGH_BEFORE.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
  }

  private static boolean mayBegin(String text, int index) {
    char first = text.charAt(index);
    char before = index == 0 ? ' ' : text.charAt(index - 1);
    boolean begins = (first >= '0' && first <= '9') || LETTERS.indexOf(first) >= 0;
    return begins && !Character.isLetterOrDigit(before) && "_.:/#@$€£-".indexOf(before) < 0;
  }
}
