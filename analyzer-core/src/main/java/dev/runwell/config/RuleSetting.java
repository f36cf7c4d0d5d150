package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.rule.Option;
import java.util.Map;
import java.util.Optional;

/**
 * How one rule is set for one file.
 *
 * @param enabled whether the rule runs
 * @param level the level of its findings, if the configuration sets one
 * @param options the values that the configuration sets, by the option's name; each is of its
 *     option's type
 */
public record RuleSetting(boolean enabled, Optional<Level> level, Map<String, Object> options) {
  /** The rule as it comes: it runs, at its own level, with its own defaults. */
  public static final RuleSetting DEFAULT = new RuleSetting(true, Optional.empty(), Map.of());

  /** Copies the options. */
  public RuleSetting {
    options = Map.copyOf(options);
  }

  /** The value of an option: what the configuration says, else its default. */
  @SuppressWarnings("unchecked") // the configuration is checked against the option's type
  public <T> T option(Option<T> option) {
    return (T) options.getOrDefault(option.name(), option.defaultValue());
  }
}
