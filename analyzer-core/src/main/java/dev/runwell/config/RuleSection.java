package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what is said about rules: by id, by group or all at once, a level or a mapping of level and
 * options.
 */
final class RuleSection {
  static final String OFF = "off";
  static final String LEVEL = "level";
  static final List<String> LEVELS = List.of("error", "warning", "note", OFF);

  private static final String WANTED = "error, warning, note, off or a mapping with a level";

  private final Map<String, RuleDescriptor> rules = new TreeMap<>();
  private final RuleNames names;
  private final Values values;

  RuleSection(Collection<RuleDescriptor> known, Values values) {
    this.values = values;
    names = new RuleNames(known);
    for (RuleDescriptor rule : known) {
      rules.put(rule.id(), rule);
    }
  }

  RuleTable read(YamlValue section) {
    Map<String, RuleTable.Change> changes = new HashMap<>();
    for (YamlEntry entry : values.entries(section, "a mapping of rules")) {
      if (names.knows(entry.name())) {
        change(entry).ifPresent(change -> changes.put(entry.name(), change));
      } else {
        values.complaints().unknownRule(entry.key().span(), entry.name(), names);
      }
    }
    return new RuleTable(changes);
  }

  /** What an entry says about the rule or group that its key names. */
  Optional<RuleTable.Change> change(YamlEntry entry) {
    if (entry.value() instanceof YamlMapping) {
      return Optional.of(mapping(entry));
    }
    return values.text(entry.value(), WANTED).flatMap(text -> level(text, Map.of()));
  }

  private RuleTable.Change mapping(YamlEntry rule) {
    RuleTable.Change level = new RuleTable.Change(Optional.empty(), Optional.empty(), Map.of());
    Map<String, Object> options = new HashMap<>();
    for (YamlEntry entry : values.entries(rule.value(), WANTED)) {
      if (entry.name().equals(LEVEL)) {
        level =
            values
                .text(entry.value(), "one of " + String.join(", ", LEVELS))
                .flatMap(text -> level(text, Map.of()))
                .orElse(level);
      } else {
        option(rule.name(), entry).ifPresent(value -> options.put(entry.name(), value));
      }
    }
    return new RuleTable.Change(level.enabled(), level.level(), options);
  }

  private Optional<RuleTable.Change> level(YamlScalar text, Map<String, Object> options) {
    if (text.text().equals(OFF)) {
      return Optional.of(new RuleTable.Change(Optional.of(false), Optional.empty(), options));
    }
    Optional<Level> level = Level.of(text.text());
    if (level.isEmpty()) {
      values.complaints().unknown(text.span(), "level", text.text(), LEVELS);
      return Optional.empty();
    }
    return Optional.of(new RuleTable.Change(Optional.of(true), level, options));
  }

  private Optional<Object> option(String rule, YamlEntry entry) {
    RuleDescriptor descriptor = rules.get(rule);
    if (descriptor == null) {
      values
          .complaints()
          .add(entry.key().span(), "options belong to a rule, a group has only a level");
      return Optional.empty();
    }
    List<String> known = descriptor.options().stream().map(Option::name).toList();
    int index = known.indexOf(entry.name());
    if (index < 0) {
      List<String> all = new ArrayList<>(List.of(LEVEL));
      all.addAll(known);
      values.complaints().unknown(entry.key().span(), "option of " + rule, entry.name(), all);
      return Optional.empty();
    }
    return OptionValue.read(descriptor.options().get(index), entry.value(), values);
  }
}
