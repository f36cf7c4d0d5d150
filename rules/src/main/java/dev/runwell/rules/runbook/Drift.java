package dev.runwell.rules.runbook;

import dev.runwell.language.query.Comparison;
import dev.runwell.language.query.Query;
import dev.runwell.language.query.QueryNumber;
import dev.runwell.model.Alert;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.rules.LengthOfTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Compares what a runbook quotes with what an alert says; in doubt they agree. */
final class Drift {
  private Drift() {}

  /** What differs: "Threshold is 1% here, 5%"; empty if nothing surely does. */
  static Optional<String> between(QuotedCondition quoted, Alert alert) {
    if (quoted.lasting().isPresent()) {
      return lasting(quoted.lasting().get(), quoted.form(), alert);
    }
    Optional<Query> query = alert.expression().flatMap(Query::of).filter(Drift::isWhole);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    if (quoted.threshold().isPresent()) {
      return ThresholdDrift.between(quoted.threshold().get(), quoted.form(), query.get());
    }
    return quoted
        .expression()
        .filter(Drift::isWhole)
        .flatMap(each -> ExpressionDrift.between(each, quoted.form(), query.get()));
  }

  private static boolean isWhole(Query query) {
    return !query.isTemplated();
  }

  private static Optional<String> lasting(Duration quoted, Form form, Alert alert) {
    Optional<Query> query = alert.expression().flatMap(Query::of);
    Optional<Duration> lasting = alert.lasting().flatMap(QueryNumber::length);
    boolean unclear = alert.lasting().isPresent() && lasting.isEmpty();
    if (unclear || query.isEmpty() || lasting.filter(quoted::equals).isPresent()) {
      return Optional.empty();
    }
    Duration held = lasting.orElse(Duration.ZERO);
    boolean waits = !held.isZero();
    boolean own = form == Form.LABELLED && alert.complete();
    if (own && waits) {
      return Optional.of(told(quoted, LengthOfTime.told(held)));
    }
    boolean untold = alert.origin() == Alert.Origin.DATADOG || !(own || waits);
    return untold || isOfExpression(quoted, held, query.get())
        ? Optional.empty()
        : Optional.of(told(quoted, waits ? LengthOfTime.told(held) : "no time"));
  }

  private static String told(Duration here, String there) {
    return "Lasts " + LengthOfTime.told(here) + " here, " + there;
  }

  /** Words do not tell the windows of an expression from how long it has to hold. */
  private static boolean isOfExpression(Duration quoted, Duration held, Query query) {
    Set<BigDecimal> lengths = query.lengths();
    BigDecimal seconds = BigDecimal.valueOf(quoted.toSeconds());
    BigDecimal rest = BigDecimal.valueOf(quoted.minus(held).toSeconds());
    return lengths.stream().anyMatch(each -> is(each, seconds) || is(each, rest))
        || query.comparisons().stream().map(Comparison::number).anyMatch(each -> is(each, seconds));
  }

  private static boolean is(BigDecimal first, BigDecimal second) {
    return first.compareTo(second) == 0;
  }
}
