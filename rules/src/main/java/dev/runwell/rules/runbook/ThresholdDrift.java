package dev.runwell.rules.runbook;

import dev.runwell.language.query.Comparison;
import dev.runwell.language.query.Query;
import dev.runwell.language.query.Sign;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.model.QuotedThreshold;
import dev.runwell.model.QuotedThreshold.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares a threshold that is told in words with that of an expression. They differ only where it
 * is known what the expression's number counts, and both look in one direction.
 */
record ThresholdDrift(QuotedThreshold quoted, Form form, Comparison alert, Set<String> metrics) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal KILO = BigDecimal.valueOf(1000);
  private static final MathContext ROUNDING = MathContext.DECIMAL32;
  private static final BigDecimal KIBI = BigDecimal.valueOf(1024);

  static Optional<String> between(QuotedThreshold quoted, Form form, Query alert) {
    List<Comparison> open = alert.comparisons().stream().filter(each -> !isGuard(each)).toList();
    List<Comparison> held = open.isEmpty() ? alert.comparisons() : open;
    return held.size() == 1
        ? new ThresholdDrift(quoted, form, held.get(0), alert.metrics()).told()
        : Optional.empty();
  }

  /** What only asks whether there is anything at all. */
  private static boolean isGuard(Comparison comparison) {
    return comparison.number().signum() == 0 || comparison.sign().direction() == 0;
  }

  private Optional<String> told() {
    int direction = quoted.sign().map(Sign::direction).orElse(alert.sign().direction());
    if (direction == 0 || alert.sign().direction() == 0) {
      return Optional.empty();
    }
    if (agrees()) {
      boolean surely = quoted.signed() && form == Form.LABELLED;
      return surely && direction != alert.sign().direction() && !isHalf()
          ? Optional.of(
              "Compares with "
                  + quoted.sign().orElseThrow().text()
                  + " here, with "
                  + alert.sign().text())
          : Optional.empty();
    }
    return direction == alert.sign().direction()
        ? known().map(there -> "Threshold is " + quoted.text() + " here, " + there)
        : Optional.empty();
  }

  /** "Less than 50% free" is "more than 50% used". */
  private boolean isHalf() {
    return quoted.unit() == Unit.PERCENT && is(quoted.number(), BigDecimal.valueOf(50));
  }

  /** Whether any reading of the expression's number makes the two one. */
  private boolean agrees() {
    BigDecimal number = quoted.number();
    Stream<BigDecimal> readings =
        switch (quoted.unit()) {
          case PERCENT, PLAIN ->
              Stream.of(
                  number,
                  number.movePointLeft(2),
                  HUNDRED.subtract(number),
                  BigDecimal.ONE.subtract(number.movePointLeft(2)));
          case TIME ->
              Stream.of(number, number.movePointRight(3))
                  .flatMap(each -> Stream.of(each, each.divide(BigDecimal.valueOf(60), ROUNDING)));
          case BYTES, BINARY_BYTES -> sizes(number);
        };
    List<BigDecimal> all = readings.toList();
    return Stream.of(alert.number(), new BigDecimal(alert.written()))
        .anyMatch(there -> all.stream().anyMatch(here -> is(here, there)));
  }

  /** A size in bytes, KB, MB, GB and TB, whichever steps its author had in mind. */
  private static Stream<BigDecimal> sizes(BigDecimal bytes) {
    Stream.Builder<BigDecimal> sizes = Stream.builder();
    for (BigDecimal step : List.of(KILO, KIBI)) {
      for (BigDecimal told : List.of(KILO, KIBI)) {
        for (int power = 0; power <= 4; power++) {
          sizes.add(bytes.divide(told.pow(power), ROUNDING).multiply(step.pow(power)));
          sizes.add(bytes.divide(step.pow(power), ROUNDING));
        }
      }
    }
    return sizes.build();
  }

  /** The alert's number in the quoted unit, if it is known what it counts. */
  private Optional<String> known() {
    return switch (quoted.unit()) {
      case PERCENT -> share().map(share -> plain(share.movePointRight(2)) + "%");
      case TIME -> seconds().map(ThresholdDrift::told);
      case BYTES, BINARY_BYTES ->
          asksFor("bytes") && !computes("/")
              ? Optional.of(plain(alert.number()))
              : Optional.empty();
      case PLAIN -> count();
    };
  }

  private Optional<BigDecimal> share() {
    BigDecimal number = alert.number();
    if (is(alert.factor(), HUNDRED) || (number.signum() > 0 && isBelow(number, BigDecimal.ONE))) {
      return Optional.of(number);
    }
    boolean hundredths = asksFor("percent") || asksFor("percentage") || computes("* 100");
    return hundredths && isBelow(number, HUNDRED)
        ? Optional.of(number.movePointLeft(2))
        : Optional.empty();
  }

  private Optional<BigDecimal> seconds() {
    if (asksFor("milliseconds") || asksFor("ms")) {
      return Optional.of(alert.number().movePointLeft(3));
    }
    boolean known = asksFor("seconds") && !computes("/");
    return known ? Optional.of(alert.number()) : Optional.empty();
  }

  private static String told(BigDecimal seconds) {
    return isBelow(seconds, BigDecimal.ONE)
        ? plain(seconds.movePointRight(3)) + " ms"
        : plain(seconds) + " s";
  }

  /** A count is surely one only where nothing is computed of it. */
  private Optional<String> count() {
    boolean trivial = isBelow(alert.number(), BigDecimal.valueOf(2));
    boolean computed = computes("/") || computes("*") || computes("rate(");
    return trivial || computed || !is(alert.factor(), BigDecimal.ONE)
        ? Optional.empty()
        : Optional.of(plain(alert.number()));
  }

  private boolean computes(String part) {
    return alert.subject().contains(part);
  }

  /** Whether each metric has the unit in its name. */
  private boolean asksFor(String unit) {
    return !metrics.isEmpty()
        && metrics.stream().allMatch(metric -> List.of(metric.split("[_:]", -1)).contains(unit));
  }

  private static boolean isBelow(BigDecimal number, BigDecimal limit) {
    return number.compareTo(limit) < 0;
  }

  private static boolean is(BigDecimal first, BigDecimal second) {
    return first.compareTo(second) == 0;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
