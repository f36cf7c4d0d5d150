package dev.runwell.config;

import dev.runwell.finding.Level;
import java.util.Map;
import java.util.Optional;

/**
 * What a profile changes about one rule, and why.
 *
 * @param enabled whether the rule runs; empty if the profile leaves that as it is
 * @param level the level that the profile gives it, if it gives one
 * @param options the values that the profile gives to options, by the option's name
 * @param why what the standard says, in a sentence
 * @param source where it says so
 */
public record ProfileChange(
    Optional<Boolean> enabled,
    Optional<Level> level,
    Map<String, Object> options,
    String why,
    String source) {

  /** Copies the options. */
  public ProfileChange {
    options = Map.copyOf(options);
  }

  /** The rule as the profile sets it, before the house says anything. */
  public RuleSetting setting() {
    return new RuleTable.Change(enabled, level, options).applyTo(RuleSetting.DEFAULT);
  }
}
