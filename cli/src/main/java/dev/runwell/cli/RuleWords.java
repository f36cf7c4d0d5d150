package dev.runwell.cli;

import dev.runwell.rules.BuiltInRules;

/** The names of rules and groups, as completions; the rules are made only if somebody asks. */
final class RuleWords {
  static final Iterable<String> LAZY = () -> new RuleBook(new BuiltInRules()).names().iterator();

  private RuleWords() {}
}
