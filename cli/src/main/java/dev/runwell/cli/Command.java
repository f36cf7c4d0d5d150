package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.finding.ExitStatus;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the commands of {@code runwell}. */
interface Command {

  /** Its name, options and help. */
  CommandSpec spec();

  /** Runs it; what it says about the run goes to standard error. */
  ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException;
}
