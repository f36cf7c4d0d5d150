package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one place of the configuration says about rules, by id, by group or all at once.
 *
 * @param changes what it says about each name
 */
record RuleTable(Map<String, Change> changes) {
  static final RuleTable NONE = new RuleTable(Map.of());

  /**
   * What is said about one rule or group.
   *
   * @param enabled whether it runs; empty if nothing is said about that
   * @param level its level, if one is said
   * @param options the options that are set
   */
  record Change(Optional<Boolean> enabled, Optional<Level> level, Map<String, Object> options) {

    /** Copies the options. */
    Change {
      options = Map.copyOf(options);
    }

    RuleSetting applyTo(RuleSetting setting) {
      Map<String, Object> all = new HashMap<>(setting.options());
      all.putAll(options);
      return new RuleSetting(enabled.orElse(setting.enabled()), level.or(setting::level), all);
    }
  }

  /** Copies the changes. */
  RuleTable {
    changes = Map.copyOf(changes);
  }

  /** The setting as this table changes it: what is said of all, then the group, then the id. */
  RuleSetting apply(RuleDescriptor rule, RuleSetting setting) {
    if (changes.isEmpty()) {
      return setting;
    }
    RuleSetting result = setting;
    for (String name : List.of(RuleNames.ALL, rule.group(), rule.id())) {
      Change change = changes.get(name);
      result = change == null ? result : change.applyTo(result);
    }
    return result;
  }
}
