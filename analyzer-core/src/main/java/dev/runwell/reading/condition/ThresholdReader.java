package dev.runwell.reading.condition;

import dev.runwell.language.query.Sign;
import dev.runwell.model.QuotedThreshold;
import dev.runwell.model.QuotedThreshold.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers that something is held against: {@code > 1%}, "more than 5,000". */
final class ThresholdReader {
  private static final Pattern SIGN = Pattern.compile("(?<![-=<>!|])(>=|<=|==|≥|≤|>|<)(?![=>])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \\t\\n]{0,2}(?:a |an )?(?<number>\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?)"
              + "(?:[ \\t]?(?<unit>%|(?:percent|per cent|milliseconds?|ms|seconds?|secs?|s|minutes?"
              + "|mins?|hours?|hrs?|h|days?|bytes|[KMGT]i?B)(?![\\w/])))?+(?![\\w/^:-]|[.,]\\d)");
  private static final Pattern SOMETHING_ELSE =
      Pattern.compile("\\s?(?:per\\b|/|out of\\b|times\\b|in the\\b|within\\b)");
  private static final int LOOK_AHEAD = 12;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
  private static final Map<String, String> SIGNS = Map.of("≥", ">=", "≤", "<=");

  private ThresholdReader() {}

  /** A threshold and where it stands, in half-open indexes of the text. */
  record Found(int start, int end, QuotedThreshold threshold) {}

  /** The thresholds of a text, in order; {@code words} are those of the text. */
  static List<Found> find(String text, ConditionWords words) {
    List<Found> found = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    while (sign.find()) {
      String operator = SIGNS.getOrDefault(sign.group(), sign.group());
      number(text, sign.end(), Sign.of(operator), true).ifPresent(found::add);
    }
    for (ConditionWords.Lead lead : words.leads()) {
      number(text, lead.end(), Optional.of(lead.sign()), false)
          .filter(each -> !lead.onlyOfShares() || each.threshold().unit() == Unit.PERCENT)
          .filter(each -> !words.lastsBefore(text, each.start()))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Found::start));
    return List.copyOf(found);
  }

  /** The number that a text begins with, if it does: the value of a label that calls it so. */
  static Optional<Found> bare(String text) {
    return number(text, 0, Optional.empty(), false);
  }

  private static Optional<Found> number(
      String text, int from, Optional<Sign> sign, boolean signed) {
    Matcher number = NUMBER.matcher(text).region(from, text.length());
    if (!number.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    BigDecimal plain = new BigDecimal(number.group("number").replace(",", ""));
    String unit = number.group("unit");
    String rest = text.substring(number.end(), Math.min(text.length(), number.end() + LOOK_AHEAD));
    if (unit == null && SOMETHING_ELSE.matcher(rest).lookingAt()) {
      return Optional.empty();
    }
    int start = number.start("number");
    String written = text.substring(start, number.end());
    QuotedThreshold threshold =
        new QuotedThreshold(sign, signed, plain.multiply(steps(unit)), unit(unit), written);
    return Optional.of(new Found(start, number.end(), threshold));
  }

  private static Unit unit(String unit) {
    if (unit == null) {
      return Unit.PLAIN;
    }
    if (unit.equals("%") || unit.startsWith("per")) {
      return Unit.PERCENT;
    }
    if (unit.endsWith("iB")) {
      return Unit.BINARY_BYTES;
    }
    return unit.endsWith("B") || unit.equals("bytes") ? Unit.BYTES : Unit.TIME;
  }

  private static BigDecimal steps(String unit) {
    return switch (unit(unit)) {
      case PERCENT, PLAIN -> BigDecimal.ONE;
      case BYTES -> unit.equals("bytes") ? BigDecimal.ONE : THOUSAND.pow(power(unit));
      case BINARY_BYTES -> KIBI.pow(power(unit));
      case TIME -> seconds(unit);
    };
  }

  private static int power(String unit) {
    return "KMGT".indexOf(unit.charAt(0)) + 1;
  }

  private static BigDecimal seconds(String unit) {
    if (unit.equals("ms") || unit.startsWith("milli")) {
      return new BigDecimal("0.001");
    }
    return switch (unit.charAt(0)) {
      case 'm' -> BigDecimal.valueOf(60);
      case 'h' -> BigDecimal.valueOf(3600);
      case 'd' -> BigDecimal.valueOf(86_400);
      default -> BigDecimal.ONE;
    };
  }
}
