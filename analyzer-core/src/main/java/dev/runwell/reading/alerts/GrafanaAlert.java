package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An alert rule of Grafana's, as it is provisioned, exported or asked of its interface: a mapping
 * with {@code title}, {@code condition} and {@code data}; or with {@code grafana_alert} around
 * these.
 */
final class GrafanaAlert {
  private GrafanaAlert() {}

  /** The rule that a mapping is. */
  static Optional<Alert> of(YamlMapping rule, AlertText text, List<AlertAttribute> inherited) {
    YamlMapping core = AlertText.value(rule, "grafana_alert", YamlMapping.class).orElse(rule);
    Optional<YamlScalar> title = AlertText.scalar(core, "title");
    Optional<YamlScalar> condition = AlertText.scalar(core, "condition");
    Optional<YamlList> data = AlertText.value(core, "data", YamlList.class);
    if (title.isEmpty() || condition.isEmpty() || data.isEmpty()) {
      return Optional.empty();
    }
    Span span = text.source().trim(rule.span());
    GrafanaCondition watched = GrafanaCondition.of(data.get(), text.text(condition.get()), text);
    AlertAttributes attributes = new AlertAttributes(text).takeAll(rule).inherit(inherited);
    return Optional.of(
        new Alert(
            span,
            title.get().span(),
            text.text(title.get()),
            Alert.Origin.GRAFANA,
            watched.expression(),
            watched.threshold(),
            text.text(rule, "for"),
            attributes.severity(),
            attributes.all(),
            List.of(),
            attributes.complete() && !text.isAddedTo(span)));
  }
}
