package dev.runwell.cli;

import dev.runwell.config.Settings;
import dev.runwell.suppression.BaselineException;
import dev.runwell.suppression.BaselineFile;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The findings that were accepted earlier, as a command is told of them. */
final class BaselineOption {
  private static final String OPTION = "--baseline";

  private BaselineOption() {}

  static OptionSpec option(String description) {
    return Specs.value(OPTION, "FILE", description);
  }

  /** The file that was named, else the configuration's. */
  static Optional<String> name(ParseResult arguments, Settings settings) {
    return named(arguments).or(settings::baseline);
  }

  /** The file that was named. */
  static Optional<String> named(ParseResult arguments) {
    return Optional.ofNullable(arguments.matchedOptionValue(OPTION, null));
  }

  /** The file that was named or is the configuration's, which has to be there. */
  static BaselineFile load(ParseResult arguments, Settings settings, Session session)
      throws UsageException, IOException {
    Optional<String> name = name(arguments, settings);
    if (name.isEmpty()) {
      return BaselineFile.none(settings, session.shell().workingFolder());
    }
    return read(name.get(), settings, session)
        .orElseThrow(
            () ->
                new UsageException(
                    "no such baseline: " + name.get() + "; runwell baseline writes one"));
  }

  /** The file, or an empty baseline if it is not there yet. */
  static BaselineFile loadIfThere(String name, Settings settings, Session session)
      throws UsageException, IOException {
    return read(name, settings, session)
        .orElseGet(() -> BaselineFile.none(settings, session.shell().workingFolder()));
  }

  private static Optional<BaselineFile> read(String name, Settings settings, Session session)
      throws UsageException, IOException {
    try {
      return BaselineFile.read(name, settings, session.shell().workingFolder());
    } catch (BaselineException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
