package dev.runwell.config;

import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** Reads what is said about rules for some files only. */
record OverrideSection(DocumentSection documents, RuleSection rules, Values values) {
  static final String FILES = "files";
  static final String RULES = "rules";
  static final List<String> KEYS = List.of(FILES, RULES);

  Overrides read(YamlValue section) {
    List<Overrides.Entry> entries = new ArrayList<>();
    for (YamlValue item : values.items(section, "a list of overrides")) {
      entries.add(entry(item));
    }
    return new Overrides(entries);
  }

  private Overrides.Entry entry(YamlValue item) {
    PathGlobs files = null;
    RuleTable table = null;
    for (YamlEntry entry : values.entries(item, "a mapping with files and rules")) {
      switch (entry.name()) {
        case FILES -> files = documents.globs(entry.value());
        case RULES -> table = rules.read(entry.value());
        default ->
            values
                .complaints()
                .unknown(entry.key().span(), "key of an override", entry.name(), KEYS);
      }
    }
    if (files == null || table == null) {
      values.complaints().add(item.span(), "an override needs both files and rules");
    }
    return new Overrides.Entry(
        files == null ? PathGlobs.NONE : files, table == null ? RuleTable.NONE : table);
  }
}
