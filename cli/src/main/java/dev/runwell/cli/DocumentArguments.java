package dev.runwell.cli;

import dev.runwell.source.DecodingException;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a run is to read: files, folders and globs, or one document from standard input.
 *
 * @param paths the paths; the working folder if none was named
 * @param standardInput what the document on standard input is called; empty if paths are read
 * @param placed whether somebody said where the document on standard input belongs
 */
record DocumentArguments(List<String> paths, Optional<String> standardInput, boolean placed) {
  private static final String STDIN = "--stdin";
  private static final String STDIN_PATH = "--stdin-path";
  private static final String UNNAMED = "<stdin>";

  static void addTo(CommandSpec spec) {
    spec.addPositional(
        Specs.arguments("PATH", "Files, folders and globs; default: this folder.", List.of()));
    spec.addOption(Specs.flag(STDIN, "Read one document from standard input."));
    spec.addOption(
        Specs.value(STDIN_PATH, "PATH", "Where the document on standard input belongs."));
  }

  static DocumentArguments of(ParseResult arguments) throws UsageException {
    List<String> paths = arguments.matchedPositionalValue(0, List.of());
    boolean dash = paths.equals(List.of("-"));
    boolean standardInput = dash || arguments.hasMatchedOption(STDIN);
    String path = arguments.matchedOptionValue(STDIN_PATH, null);
    if (!standardInput && path != null) {
      throw new UsageException(STDIN_PATH + " needs " + STDIN);
    }
    if (!standardInput) {
      List<String> wanted = paths.isEmpty() ? List.of(".") : paths;
      return new DocumentArguments(wanted, Optional.empty(), true);
    }
    if (!paths.isEmpty() && !dash) {
      throw new UsageException(STDIN + " and a path: " + paths.get(0));
    }
    return new DocumentArguments(
        List.of(), Optional.of(path == null ? UNNAMED : path), path != null);
  }

  /** Reads the document on standard input. */
  SourceText read(Session session) throws IOException, DecodingException {
    byte[] bytes = session.shell().in().readAllBytes();
    return SourceText.decode(standardInput.orElseThrow(), bytes);
  }
}
