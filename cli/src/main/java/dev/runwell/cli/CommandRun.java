package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.finding.ExitStatus;
import dev.runwell.rule.NearestName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Gives a command its arguments. */
final class CommandRun {
  private CommandRun() {}

  static ExitStatus run(Command command, List<String> args, Session session)
      throws UsageException, ConfigurationException, IOException {
    CommandSpec spec = command.spec();
    CommandLine line = new CommandLine(spec);
    line.setExpandAtFiles(false);
    if (helpWanted(args)) {
      session.out().write(line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n"));
      return ExitStatus.OK;
    }
    return command.run(parse(line, spec, args), session);
  }

  /** Help is help, whatever else stands on the line. */
  private static boolean helpWanted(List<String> args) {
    int end = args.indexOf("--");
    List<String> options = end < 0 ? args : args.subList(0, end);
    return options.contains("--help") || options.contains("-h");
  }

  private static ParseResult parse(CommandLine line, CommandSpec spec, List<String> args)
      throws UsageException {
    try {
      return line.parseArgs(args.toArray(new String[0]));
    } catch (UnmatchedArgumentException e) {
      throw unmatched(e.getUnmatched().get(0), spec);
    } catch (ParameterException e) {
      String message = e.getMessage().lines().findFirst().orElse("");
      throw new UsageException(
          message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
    }
  }

  private static UsageException unmatched(String argument, CommandSpec spec) {
    if (!argument.startsWith("-")) {
      return new UsageException("one argument too many: " + argument);
    }
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String meant =
        NearestName.of(name, spec.optionsMap().keySet())
            .map(nearest -> ", did you mean " + nearest + "?")
            .orElse("");
    return new UsageException("unknown option " + name + meant);
  }
}
