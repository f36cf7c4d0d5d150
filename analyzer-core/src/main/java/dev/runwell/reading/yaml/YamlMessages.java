package dev.runwell.reading.yaml;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** The parser's complaints in the words of somebody who writes YAML. */
final class YamlMessages {
  private YamlMessages() {}

  static String of(MarkedYamlEngineException exception) {
    String problem = exception.getProblem() == null ? "" : exception.getProblem();
    if (problem.contains("'\\t(TAB)'") || problem.contains("\\t")) {
      return "a tab cannot indent YAML, use spaces";
    }
    if (problem.contains("mapping values are not allowed here")) {
      return "a ':' is not allowed here; is the line above indented alike, or does the text need"
          + " quotes?";
    }
    if (problem.contains("expected <block end>")) {
      return "this does not continue what is above; is a quote or the indentation wrong?";
    }
    String context = exception.getContext() == null ? "" : exception.getContext();
    return plain(context.isEmpty() ? problem : context + ": " + problem);
  }

  static String of(ReaderException exception) {
    return String.format(
        Locale.ROOT, "the character U+%04X is not allowed in YAML", exception.getCodePoint());
  }

  static String plain(String message) {
    String line = message.strip().lines().findFirst().orElse("not YAML");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
