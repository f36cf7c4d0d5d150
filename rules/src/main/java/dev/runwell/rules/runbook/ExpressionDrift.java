package dev.runwell.rules.runbook;

import dev.runwell.language.query.Comparison;
import dev.runwell.language.query.Query;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.rules.LengthOfTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two expressions. */
final class ExpressionDrift {
  private ExpressionDrift() {}

  static Optional<String> between(Query quoted, Form form, Query alert) {
    if (isPart(quoted, alert)) {
      return Optional.empty();
    }
    for (Comparison here : quoted.comparisons()) {
      for (Comparison there : alert.comparisons()) {
        boolean same = here.subject().equals(there.subject());
        if (same && here.number().compareTo(there.number()) != 0) {
          return Optional.of(
              "Threshold is " + here.written() + " here, " + written(there, here.factor()));
        }
        if (same && here.sign() != there.sign()) {
          return Optional.of(
              "Compares with " + here.sign().text() + " here, with " + there.sign().text());
        }
      }
    }
    return isMeant(quoted, form, alert) ? Optional.of(difference(quoted, alert)) : Optional.empty();
  }

  /** Whether the alert says the same, or the same and more. */
  private static boolean isPart(Query quoted, Query alert) {
    boolean understood = quoted.isUnderstood() && alert.isUnderstood();
    return understood
        ? alert.canonical().contains(quoted.canonical())
        : alert.canonical().equals(quoted.canonical());
  }

  /** As if the alert multiplied by the factor that the runbook multiplies by. */
  private static String written(Comparison comparison, BigDecimal factor) {
    return new Comparison(comparison.subject(), comparison.sign(), comparison.number(), factor)
        .written();
  }

  /**
   * Whether the expression is there as the alert's condition. Without a label it could be one to
   * look further with: it has to ask for the same things, or to hold something against the same
   * number.
   */
  private static boolean isMeant(Query quoted, Form form, Query alert) {
    if (form == Form.LABELLED) {
      return !quoted.comparisons().isEmpty() || alert.comparisons().isEmpty();
    }
    return alert.isUnderstood()
        && (quoted.metrics().equals(alert.metrics())
            || quoted.comparisons().stream()
                .anyMatch(
                    here -> alert.comparisons().stream().anyMatch(there -> alike(here, there))));
  }

  private static boolean alike(Comparison here, Comparison there) {
    boolean trivial = here.number().signum() == 0 || here.number().compareTo(BigDecimal.ONE) == 0;
    return !trivial && here.sign() == there.sign() && here.number().compareTo(there.number()) == 0;
  }

  private static String difference(Query quoted, Query alert) {
    if (alert.isUnderstood() && !quoted.metrics().equals(alert.metrics())) {
      Set<String> here = without(quoted.metrics(), alert.metrics());
      Set<String> there = without(alert.metrics(), quoted.metrics());
      if (here.size() == 1 && there.size() == 1) {
        return "Expression differs: "
            + here.iterator().next()
            + " here, "
            + there.iterator().next();
      }
    }
    if (quoted.lengths().size() == 1
        && alert.lengths().size() == 1
        && !quoted.lengths().equals(alert.lengths())) {
      return "Expression differs: window of "
          + told(quoted.lengths())
          + " here, of "
          + told(alert.lengths());
    }
    return "Expression differs from that";
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return Collections.unmodifiableSet(rest);
  }

  private static String told(Set<BigDecimal> seconds) {
    return LengthOfTime.told(Duration.ofSeconds(seconds.iterator().next().longValue()));
  }
}
