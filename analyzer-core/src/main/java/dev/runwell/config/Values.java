package dev.runwell.config;

import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes YAML values as what they are to be, and complains if they are not. */
record Values(Complaints complaints) {

  /** The entries of a mapping, each key once; none if there is no value. */
  List<YamlEntry> entries(YamlValue value, String wanted) {
    if (value instanceof YamlScalar scalar && scalar.isNull()) {
      return List.of();
    }
    if (!(value instanceof YamlMapping mapping)) {
      wrongType(value, wanted);
      return List.of();
    }
    List<YamlEntry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlEntry entry : mapping.entries()) {
      if (seen.add(entry.name())) {
        entries.add(entry);
      } else {
        complaints.add(entry.key().span(), "the key \"" + entry.name() + "\" is here twice");
      }
    }
    return entries;
  }

  /** The items of a list; none if there is no value. */
  List<YamlValue> items(YamlValue value, String wanted) {
    if (value instanceof YamlScalar scalar && scalar.isNull()) {
      return List.of();
    }
    if (value instanceof YamlList list) {
      return list.items();
    }
    wrongType(value, wanted);
    return List.of();
  }

  /** A single text; a number or {@code true} is taken as it is written. */
  Optional<YamlScalar> text(YamlValue value, String wanted) {
    if (value instanceof YamlScalar scalar && !scalar.isNull()) {
      return Optional.of(scalar);
    }
    wrongType(value, wanted);
    return Optional.empty();
  }

  /** {@code true} or {@code false}; {@code false} for everything else. */
  boolean flag(YamlValue value) {
    boolean on = value instanceof YamlScalar scalar && scalar.text().equals("true");
    boolean off = value instanceof YamlScalar scalar && scalar.text().equals("false");
    if (!on && !off) {
      wrongType(value, "true or false");
    }
    return on;
  }

  /** Texts in a list; a text alone is a list of one. */
  List<YamlScalar> texts(YamlValue value, String wanted) {
    List<YamlValue> items = value instanceof YamlScalar ? List.of(value) : items(value, wanted);
    if (value instanceof YamlScalar scalar && scalar.isNull()) {
      return List.of();
    }
    return items.stream().flatMap(item -> text(item, wanted).stream()).toList();
  }

  void wrongType(YamlValue value, String wanted) {
    complaints.add(value.span(), "expected " + wanted + ", found " + value.describe());
  }
}
