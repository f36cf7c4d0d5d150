package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.config.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Finds the configuration of a run. The globs of one that was found begin at its folder; those of
 * one that was named, at the working folder, as in other linters.
 */
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
      throws UsageException, ConfigurationException {
    String named = arguments.matchedOptionValue(OPTION, null);
    Path workingFolder = session.shell().workingFolder();
    if (named != null) {
      Path file = session.resolve(named);
      if (!Files.isRegularFile(file)) {
        throw new UsageException("no such file: " + named);
      }
      return read(file, named, rules).in(workingFolder, workingFolder);
    }
    Optional<Path> found = SettingsFile.find(workingFolder);
    if (found.isEmpty()) {
      return Settings.defaults();
    }
    Path file = found.get();
    String name = workingFolder.relativize(file).toString().replace('\\', '/');
    return read(file, name, rules).in(file.getParent(), workingFolder);
  }

  private static Settings read(Path file, String name, RuleBook rules)
      throws UsageException, ConfigurationException {
    try {
      return SettingsFile.read(file, name, rules.descriptors());
    } catch (IOException e) {
      throw new UsageException("cannot read " + name + ": " + IoReason.of(e));
    }
  }
}
