package dev.runwell.cli;

import java.io.Console;

/** Finds out whether somebody looks at the output. */
final class TerminalProbe {
  /** The launcher knows, and says which of the streams 1 and 2 are terminals. */
  private static final String PROPERTY = "runwell.terminals";

  private TerminalProbe() {}

  static Shell.Terminals probe() {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return new Shell.Terminals(told.contains("1"), told.contains("2"));
    }
    boolean terminal = isTerminal(System.console());
    return new Shell.Terminals(terminal, terminal);
  }

  /** From Java 22 on there is a console even where nobody looks, and a method that tells. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // an older Java: a console is a terminal
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
