package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds definitions of alerts wherever they stand: in a rule file, a resource, a list of resources,
 * the values of a chart. What an alias repeats is one definition, and is looked at once.
 */
final class AlertFinder {
  private final AlertText text;
  private final Set<YamlValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Alert> alerts = new ArrayList<>();
  private final List<YamlScalar> scalars = new ArrayList<>();

  AlertFinder(AlertText text) {
    this.text = text;
  }

  /** Looks through a document. */
  void look(YamlValue document) {
    look(document, List.of(), false);
  }

  /** The alerts found so far. */
  List<Alert> alerts() {
    return alerts;
  }

  /** Every single value seen so far, keys and values; in no order. */
  List<YamlScalar> scalars() {
    return scalars;
  }

  private void look(YamlValue value, List<AlertAttribute> inherited, boolean insideAlert) {
    if (!seen.add(value)) {
      return;
    }
    if (value instanceof YamlScalar scalar) {
      scalars.add(scalar);
    } else if (value instanceof YamlList list) {
      list.items().forEach(item -> look(item, inherited, insideAlert));
    } else if (value instanceof YamlMapping mapping) {
      Optional<Alert> alert = insideAlert ? Optional.empty() : alert(mapping, inherited);
      alert.ifPresent(alerts::add);
      List<AlertAttribute> below = alert.isPresent() ? List.of() : ofGroup(mapping, inherited);
      mapping
          .entries()
          .forEach(
              entry -> {
                scalars.add(entry.key());
                look(entry.value(), below, insideAlert || alert.isPresent());
              });
    }
  }

  private Optional<Alert> alert(YamlMapping mapping, List<AlertAttribute> inherited) {
    return PrometheusAlert.of(mapping, text, inherited)
        .or(() -> GrafanaAlert.of(mapping, text, inherited))
        .or(() -> DatadogAlert.of(mapping, text));
  }

  /** The labels that a group gives to all its rules. */
  private List<AlertAttribute> ofGroup(YamlMapping mapping, List<AlertAttribute> inherited) {
    if (AlertText.value(mapping, "rules", YamlList.class).isEmpty()
        || AlertText.scalar(mapping, "name").isEmpty()) {
      return inherited;
    }
    AlertAttributes labels = new AlertAttributes(text);
    labels.take(mapping, "labels", Place.LABEL);
    return labels.all();
  }
}
