package dev.runwell.rule;

import java.util.List;

/**
 * A setting of a rule.
 *
 * @param name the key in the configuration, words joined by dashes
 * @param defaultValue what holds when the configuration is silent; its type is the option's type:
 *     {@code Integer}, {@code Boolean}, {@code String} or a list of strings
 * @param description one sentence
 */
public record Option<T>(String name, T defaultValue, String description) {

  /** A whole number of 0 or more. */
  public static Option<Integer> number(String name, int defaultValue, String description) {
    return new Option<>(name, defaultValue, description);
  }

  /** Yes or no. */
  public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
    return new Option<>(name, defaultValue, description);
  }

  /** A list of words. */
  public static Option<List<String>> words(String name, List<String> defaults, String description) {
    return new Option<>(name, List.copyOf(defaults), description);
  }
}
