package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Alerting rules as Prometheus, Thanos, Mimir and Loki have them: a mapping with {@code alert} and
 * {@code expr}, wherever it stands: in a rule file, a PrometheusRule resource, a list of resources,
 * the values of a chart. Recording rules are none.
 */
final class PrometheusAlerts {
  private final List<Alert> found = new ArrayList<>();

  private PrometheusAlerts() {}

  static List<Alert> in(YamlValue document) {
    PrometheusAlerts alerts = new PrometheusAlerts();
    alerts.look(document);
    return alerts.found;
  }

  private void look(YamlValue value) {
    if (value instanceof YamlList list) {
      list.items().forEach(this::look);
    } else if (value instanceof YamlMapping mapping) {
      Optional<YamlScalar> name = scalar(mapping, "alert").filter(alert -> !alert.isNull());
      if (name.isPresent() && mapping.get("expr").isPresent()) {
        found.add(alert(mapping, name.get()));
      } else {
        mapping.entries().forEach(entry -> look(entry.value()));
      }
    }
  }

  private static Alert alert(YamlMapping mapping, YamlScalar name) {
    List<AlertAttribute> attributes = new ArrayList<>();
    attributes(mapping, "labels", Place.LABEL, attributes);
    attributes(mapping, "annotations", Place.ANNOTATION, attributes);
    Optional<String> severity =
        attributes.stream()
            .filter(each -> each.place() == Place.LABEL && each.key().equals("severity"))
            .findFirst()
            .flatMap(AlertAttribute::said);
    return new Alert(
        mapping.span(),
        name.span(),
        name.text(),
        Alert.Origin.PROMETHEUS,
        scalar(mapping, "expr").map(YamlScalar::text),
        scalar(mapping, "for").map(YamlScalar::text),
        severity,
        attributes,
        List.of(),
        true);
  }

  private static void attributes(
      YamlMapping mapping, String key, Place place, List<AlertAttribute> attributes) {
    if (mapping.get(key).orElse(null) instanceof YamlMapping those) {
      for (YamlEntry entry : those.entries()) {
        if (entry.value() instanceof YamlScalar value) {
          attributes.add(
              new AlertAttribute(
                  place,
                  entry.key().span(),
                  entry.name(),
                  value.span(),
                  value.isNull() ? "" : value.text()));
        }
      }
    }
  }

  private static Optional<YamlScalar> scalar(YamlMapping mapping, String key) {
    return mapping.get(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }
}
