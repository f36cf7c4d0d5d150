package dev.runwell.reading.alerts;

import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels and annotations of one definition, as Prometheus and Grafana have them. */
final class AlertAttributes {
  private final AlertText text;
  private final List<AlertAttribute> found = new ArrayList<>();
  private boolean complete = true;

  AlertAttributes(AlertText text) {
    this.text = text;
  }

  /** Takes what stands under the keys {@code labels} and {@code annotations}. */
  AlertAttributes takeAll(YamlMapping definition) {
    take(definition, "labels", Place.LABEL);
    take(definition, "annotations", Place.ANNOTATION);
    return this;
  }

  /** Takes the entries of the mapping under a key. */
  void take(YamlMapping definition, String key, Place place) {
    Optional<YamlValue> value = definition.get(key);
    if (value.orElse(null) instanceof YamlMapping entries) {
      entries.entries().forEach(entry -> take(entry, place));
    } else if (value.orElse(null) instanceof YamlScalar scalar && text.isMade(scalar)) {
      complete = false; // the template makes all of them
    }
  }

  private void take(YamlEntry entry, Place place) {
    complete &= !text.isMade(entry.key());
    if (entry.value() instanceof YamlScalar value) {
      String said = value.isNull() ? "" : text.text(value);
      String key = text.text(entry.key());
      found.add(new AlertAttribute(place, entry.key().span(), key, value.span(), said));
    }
  }

  /** Takes labels that a group gives to all its rules, but for those that a rule has itself. */
  AlertAttributes inherit(List<AlertAttribute> labels) {
    for (AlertAttribute label : labels) {
      if (value(label.place(), label.key()).isEmpty()) {
        found.add(label);
      }
    }
    return this;
  }

  List<AlertAttribute> all() {
    return found;
  }

  /** Whether no template adds others. */
  boolean complete() {
    return complete;
  }

  /** The label that says how bad it is. */
  Optional<String> severity() {
    return value(Place.LABEL, "severity").flatMap(AlertAttribute::said);
  }

  private Optional<AlertAttribute> value(Place place, String key) {
    return found.stream()
        .filter(each -> each.place() == place && each.key().equals(key))
        .findFirst();
  }
}
