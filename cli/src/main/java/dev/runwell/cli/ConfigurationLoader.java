package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.config.HouseConfiguration;
import dev.runwell.config.Settings;
import dev.runwell.config.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Finds the configuration of a run: the one that was named, or else the nearest. */
final class ConfigurationLoader {
  private static final String OPTION = "--config";

  private ConfigurationLoader() {}

  static OptionSpec option() {
    return Specs.value(
        OPTION,
        "FILE",
        "The configuration; by default the nearest " + SettingsFile.NAME + " on the way up.");
  }

  static Settings load(ParseResult arguments, RuleBook rules, Session session)
      throws UsageException, ConfigurationException, IOException {
    return house(arguments, session).settings(rules.descriptors());
  }

  /** The one that was named; empty if the nearest is to be found. */
  static Optional<String> named(ParseResult arguments) {
    return Optional.ofNullable(arguments.matchedOptionValue(OPTION, null));
  }

  /** Where it lies, before it is read. */
  static HouseConfiguration house(ParseResult arguments, Session session) throws UsageException {
    Path workingFolder = session.shell().workingFolder();
    String named = arguments.matchedOptionValue(OPTION, null);
    if (named == null) {
      return HouseConfiguration.find(workingFolder);
    }
    return HouseConfiguration.named(named, workingFolder)
        .orElseThrow(() -> new UsageException("no such file: " + named));
  }
}
