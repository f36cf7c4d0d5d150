package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.rules.BuiltInRules;
import java.io.IOException;
import picocli.CommandLine.ParseResult;

/** Finds the rules of a run: the built-in ones, and those of the house beside its configuration. */
final class RuleLoader {
  private RuleLoader() {}

  static RuleBook load(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    return new RuleBook(ConfigurationLoader.house(arguments, session).rules(new BuiltInRules()));
  }
}
