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
      throws UsageException, ConfigurationException, IOException {
    Path workingFolder = session.shell().workingFolder();
    Optional<Path> file = file(arguments, session);
    if (file.isEmpty()) {
      return Settings.defaults();
    }
    String named = arguments.matchedOptionValue(OPTION, null);
    if (named != null) {
      return SettingsFile.read(file.get(), named, rules.descriptors(), workingFolder)
          .in(workingFolder, workingFolder);
    }
    String name = session.name(file.get());
    Path folder = file.get().getParent();
    return SettingsFile.read(file.get(), name, rules.descriptors(), folder)
        .in(folder, workingFolder);
  }

  /** The folder of the configuration; the working folder if there is none. */
  static Path folder(ParseResult arguments, Session session) throws UsageException {
    return file(arguments, session)
        .map(Path::getParent)
        .orElseGet(() -> session.shell().workingFolder());
  }

  private static Optional<Path> file(ParseResult arguments, Session session) throws UsageException {
    String named = arguments.matchedOptionValue(OPTION, null);
    if (named == null) {
      return SettingsFile.find(session.shell().workingFolder());
    }
    Path file = session.resolve(named);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("no such file: " + named);
    }
    return Optional.of(file);
  }
}
