package dev.runwell.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where the index of incidents is. */
final class IndexOption {
  private static final String OPTION = "--index";
  private static final Path USUAL = Path.of(".runwell", "index");

  private IndexOption() {}

  static OptionSpec option() {
    return Specs.value(OPTION, "DIR", "The folder of the index; default: .runwell/index.");
  }

  /** The folder that was named, else the usual one below the working folder. */
  static Path toWrite(ParseResult arguments, Session session) {
    String named = arguments.matchedOptionValue(OPTION, null);
    return session.resolve(named == null ? USUAL.toString() : named);
  }

  /** The folder that was named, else the usual one that is nearest on the way up. */
  static Path toRead(ParseResult arguments, Session session) {
    if (arguments.hasMatchedOption(OPTION)) {
      return toWrite(arguments, session);
    }
    for (Path folder = session.shell().workingFolder();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(USUAL))) {
        return folder.resolve(USUAL);
      }
    }
    return toWrite(arguments, session);
  }
}
