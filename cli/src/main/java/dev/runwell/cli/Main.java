package dev.runwell.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code runwell} command. */
@Command(name = "runwell", mixinStandardHelpOptions = true)
public final class Main implements Runnable {

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
