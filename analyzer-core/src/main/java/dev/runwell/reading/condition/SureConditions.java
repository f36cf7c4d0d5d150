package dev.runwell.reading.condition;

import dev.runwell.model.QuotedCondition;
import dev.runwell.model.QuotedCondition.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps what is said once: of two thresholds told of one alert nobody knows which is the alert's,
 * as where a page speaks of its warning and its critical level.
 */
final class SureConditions {
  private final List<QuotedCondition> all;

  private SureConditions(List<QuotedCondition> all) {
    this.all = all;
  }

  static List<QuotedCondition> of(List<QuotedCondition> all) {
    SureConditions conditions = new SureConditions(all);
    return all.stream().filter(conditions::isSure).toList();
  }

  private boolean isSure(QuotedCondition condition) {
    if (condition.threshold().isPresent()) {
      return isOnly(condition, SureConditions::number);
    }
    return condition.lasting().isEmpty() || isOnly(condition, QuotedCondition::lasting);
  }

  private <T> boolean isOnly(
      QuotedCondition condition, Function<QuotedCondition, Optional<T>> part) {
    Stream<QuotedCondition> alike =
        all.stream()
            .filter(each -> (each.form() == Form.PROSE) == (condition.form() == Form.PROSE))
            .filter(each -> each.alerts().equals(condition.alerts()));
    return alike.flatMap(each -> part.apply(each).stream()).distinct().count() == 1;
  }

  private static Optional<BigDecimal> number(QuotedCondition condition) {
    return condition.threshold().map(threshold -> threshold.number().stripTrailingZeros());
  }
}
