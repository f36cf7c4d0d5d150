package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An alerting rule as Prometheus, Thanos, Mimir and Loki have it: a mapping with {@code alert} and
 * {@code expr}. Recording rules are none.
 */
final class PrometheusAlert {
  private PrometheusAlert() {}

  /** The rule that a mapping is; {@code inherited} are the labels of its group. */
  static Optional<Alert> of(YamlMapping rule, AlertText text, List<AlertAttribute> inherited) {
    Optional<YamlScalar> name = AlertText.scalar(rule, "alert");
    if (name.isEmpty() || rule.get("expr").isEmpty()) {
      return Optional.empty();
    }
    Span span = text.source().trim(rule.span());
    AlertAttributes attributes = new AlertAttributes(text).takeAll(rule).inherit(inherited);
    return Optional.of(
        new Alert(
            span,
            name.get().span(),
            text.text(name.get()),
            Alert.Origin.PROMETHEUS,
            text.text(rule, "expr"),
            Optional.empty(),
            text.text(rule, "for"),
            attributes.severity(),
            attributes.all(),
            List.of(),
            attributes.complete() && !text.isAddedTo(span)));
  }
}
