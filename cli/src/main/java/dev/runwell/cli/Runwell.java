package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.finding.ExitStatus;
import dev.runwell.report.IoReason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** Runs the command that the first argument names. */
final class Runwell {
  private static final String DEBUG = "RUNWELL_DEBUG";

  private Runwell() {}

  /** Runs one command and answers its exit status; never throws. */
  static int run(String[] args, Shell shell) {
    Output out = new Output(shell.out());
    Output err = new Output(shell.err());
    Session session = new Session(shell, out, err);
    ExitStatus status;
    try {
      status = dispatch(Arrays.asList(args), session);
      out.flush();
    } catch (IOException e) {
      status = failed(session, IoReason.of(e), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      status = failed(session, "this should not happen: " + e + hint(shell), e);
    }
    try {
      out.flush();
      err.flush();
    } catch (IOException e) {
      return ExitStatus.RUN_FAILED.code(); // nobody is left to tell
    }
    return status.code();
  }

  private static ExitStatus dispatch(List<String> args, Session session) throws IOException {
    String command = args.isEmpty() ? "--help" : args.get(0);
    List<String> rest = args.isEmpty() ? List.of() : args.subList(1, args.size());
    switch (command) {
      case "--help", "-h" -> {
        session.out().write(Overview.text());
        return ExitStatus.OK;
      }
      case "--version", "-V" -> {
        session.out().line("runwell " + Version.text());
        return ExitStatus.OK;
      }
      case "help" -> {
        return rest.isEmpty()
            ? dispatch(List.of("--help"), session)
            : dispatch(List.of(rest.get(0), "--help"), session);
      }
      default -> {
        return run(command, rest, session);
      }
    }
  }

  private static ExitStatus run(String name, List<String> args, Session session)
      throws IOException {
    Commands.Entry entry = Commands.all().get(name);
    try {
      if (entry == null) {
        throw name.startsWith("-")
            ? UsageException.unknown("option", name, List.of("--help", "--version"))
            : UsageException.unknown("command", name, Commands.all().keySet());
      }
      return CommandRun.run(entry.maker().get(), args, session);
    } catch (UsageException e) {
      String help = entry == null ? "runwell --help" : "runwell " + name + " --help";
      session.note(e.getMessage() + "\nTry " + help);
      return ExitStatus.USAGE;
    } catch (ConfigurationException e) {
      session.err().line(e.getMessage());
      return ExitStatus.USAGE;
    }
  }

  private static ExitStatus failed(Session session, String message, Throwable cause) {
    try {
      session.err().line("runwell: " + String.join(" ", message.lines().toList()));
      if (session.shell().variable(DEBUG).isPresent()) {
        session.err().write(trace(cause));
      }
    } catch (IOException e) {
      cause.addSuppressed(e); // standard error is gone too; the exit status remains
    }
    return ExitStatus.RUN_FAILED;
  }

  private static String hint(Shell shell) {
    return shell.variable(DEBUG).isPresent() ? "" : " (" + DEBUG + "=1 shows where)";
  }

  private static String trace(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return trace.toString().replace("\r\n", "\n");
  }
}
