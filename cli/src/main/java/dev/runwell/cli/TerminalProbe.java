package dev.runwell.cli;

import java.io.Console;
import java.util.OptionalInt;

/** Finds out whether somebody looks at the output. */
final class TerminalProbe {
  /** The launcher knows, and says which of the streams 1 and 2 are terminals. */
  private static final String PROPERTY = "runwell.terminals";

  /** The launcher says how wide the terminal is, for the commands that ask. */
  private static final String COLUMNS = "runwell.columns";

  private TerminalProbe() {}

  static Shell.Terminals probe() {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return new Shell.Terminals(told.contains("1"), told.contains("2"), columns());
    }
    boolean terminal = isTerminal(System.console());
    return new Shell.Terminals(terminal, terminal, columns());
  }

  /** Empty where nobody said it, and where a terminal says 0 because it does not know. */
  private static OptionalInt columns() {
    int columns = Integer.getInteger(COLUMNS, 0);
    return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
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
