package dev.runwell.reading.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Merge keys: {@code <<: *base} adds what a mapping does not say itself. */
final class YamlMerging {
  private YamlMerging() {}

  /** Adds the entries of each mapping, and of each in a list, whose keys are not there yet. */
  static void into(List<YamlEntry> entries, List<YamlValue> merged) throws YamlException {
    Set<String> known = new HashSet<>();
    entries.forEach(entry -> known.add(entry.name()));
    for (YamlValue value : merged) {
      List<YamlValue> mappings = value instanceof YamlList list ? list.items() : List.of(value);
      for (YamlValue mapping : mappings) {
        add(entries, known, mapping);
      }
    }
  }

  private static void add(List<YamlEntry> entries, Set<String> known, YamlValue merged)
      throws YamlException {
    if (!(merged instanceof YamlMapping mapping)) {
      throw new YamlException(
          "<< takes a mapping or a list of mappings, not " + merged.describe(),
          merged.span().start());
    }
    mapping.entries().stream().filter(entry -> known.add(entry.name())).forEach(entries::add);
  }
}
