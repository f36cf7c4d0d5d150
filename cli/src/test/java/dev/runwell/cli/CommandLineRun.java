package dev.runwell.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Runs the command inside the test, in a folder of its own and on a day of its own. */
final class CommandLineRun {
  static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

  /** What came of a run. */
  record Result(int status, String out, String err) {}

  private final Path folder;

  /** By words alone, unless a test asks for more: the model takes its time to load. */
  private final Map<String, String> environment = new HashMap<>(Map.of("RUNWELL_MEANING", "off"));

  private byte[] input = new byte[0];
  private Shell.Terminals terminals = Shell.Terminals.NONE;
  private OutputStream out;

  CommandLineRun(Path folder) {
    this.folder = folder;
  }

  CommandLineRun input(byte... bytes) {
    input = bytes.clone();
    return this;
  }

  CommandLineRun input(String text) {
    return input(text.getBytes(StandardCharsets.UTF_8));
  }

  CommandLineRun environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  CommandLineRun onTerminal() {
    terminals = new Shell.Terminals(true, true, OptionalInt.empty());
    return this;
  }

  CommandLineRun writingTo(OutputStream stream) {
    out = stream;
    return this;
  }

  Result run(String... args) {
    ByteArrayOutputStream standard = new ByteArrayOutputStream();
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input),
            out == null ? standard : out,
            error,
            environment,
            folder.toAbsolutePath(),
            terminals,
            () -> TODAY);
    int status = Runwell.run(args, shell);
    return new Result(
        status, standard.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
  }

  static Result run(Path folder, List<String> args) {
    return new CommandLineRun(folder).run(args.toArray(new String[0]));
  }
}
