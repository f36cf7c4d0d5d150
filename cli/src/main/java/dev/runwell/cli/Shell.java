package dev.runwell.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What a command has around it; nothing in this package asks the process itself.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the variables of the environment
 * @param workingFolder absolute
 * @param terminals which of the streams people look at
 * @param today the day, asked once at most
 */
record Shell(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path workingFolder,
    Terminals terminals,
    Supplier<LocalDate> today) {

  /** As wide as terminals have always been, where nobody says more. */
  private static final int USUAL_COLUMNS = 80;

  /**
   * Which of the two output streams go to a terminal.
   *
   * @param columns how wide it is, if anybody knows
   */
  record Terminals(boolean out, boolean err, OptionalInt columns) {
    static final Terminals NONE = new Terminals(false, false, OptionalInt.empty());
  }

  /** How wide the terminal is: what its user says, else what is known of it, else as usual. */
  int columns() {
    return variable("COLUMNS")
        .filter(text -> text.matches("[1-9]\\d{0,4}"))
        .map(Integer::parseInt)
        .orElseGet(() -> terminals.columns().orElse(USUAL_COLUMNS));
  }

  /** A variable that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether output to a terminal may be coloured; see no-color.org. */
  boolean allowsColour() {
    return variable("NO_COLOR").isEmpty() && !variable("TERM").orElse("").equals("dumb");
  }
}
