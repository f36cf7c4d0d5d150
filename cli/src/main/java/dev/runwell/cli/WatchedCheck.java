package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.finding.ExitStatus;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks again whenever something changed, until the process ends. */
final class WatchedCheck {
  private static final String WATCH = "--watch";

  /** One check. */
  @FunctionalInterface
  interface Check {
    /** Judges and prints. */
    ExitStatus run() throws UsageException, ConfigurationException, IOException;
  }

  private WatchedCheck() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Specs.flag(WATCH, "Check again whenever documents or settings change; Ctrl-C ends it."));
  }

  /** Checks once, or until the thread is interrupted if that was asked for. */
  static ExitStatus run(ParseResult arguments, Session session, Check check)
      throws UsageException, ConfigurationException, IOException {
    DocumentArguments documents = DocumentArguments.of(arguments);
    if (!arguments.hasMatchedOption(WATCH)) {
      return check.run();
    }
    if (documents.standardInput().isPresent()) {
      throw new UsageException(WATCH + " is about files, not about standard input");
    }
    FileWatch watch =
        new FileWatch(
            session.shell().workingFolder(),
            documents.paths(),
            ConfigurationLoader.named(arguments),
            BaselineOption.named(arguments).map(session::resolve));
    watch.remember();
    ExitStatus status = check.run();
    try {
      while (true) {
        session.note("waiting for changes");
        session.err().flush();
        watch.await();
        watch.remember();
        status = again(check, session);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return status;
    }
  }

  /** What is wrong meanwhile, such as half of a configuration, is told, and may be mended. */
  private static ExitStatus again(Check check, Session session) throws IOException {
    try {
      return check.run();
    } catch (UsageException e) {
      session.note(e.getMessage());
    } catch (ConfigurationException e) {
      session.err().line(e.getMessage());
    }
    return ExitStatus.USAGE;
  }
}
