package dev.runwell.config;

import dev.runwell.source.Position;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.Optional;

/**
 * Something in a configuration that cannot be meant.
 *
 * @param path the file
 * @param position where it begins
 * @param length how many UTF-16 code units of the line it is about; at least 1
 * @param message what is wrong, in one sentence without a full stop
 * @param line the line it is in
 * @param nearest the known name that was probably meant
 */
public record ConfigurationError(
    String path,
    Position position,
    int length,
    String message,
    String line,
    Optional<String> nearest) {
  /** More of a long line than this is not shown. */
  private static final int WIDTH = 120;

  static ConfigurationError at(
      SourceText source, Span span, String message, Optional<String> nearest) {
    Position position = source.position(span.start());
    Span line = source.lineSpan(position.line());
    int length = Math.max(1, Math.min(span.end(), line.end()) - span.start());
    return new ConfigurationError(
        source.path(), position, length, message, source.slice(line), nearest);
  }

  static ConfigurationError atStart(String path, String message) {
    return new ConfigurationError(path, new Position(1, 1), 1, message, "", Optional.empty());
  }

  /** Path, place and message; then the line with carets under what is wrong. */
  public String render() {
    String meant = nearest.map(name -> ", did you mean \"" + name + "\"?").orElse("");
    String head = path + ":" + position + ": " + message + meant;
    if (line.isBlank()) {
      return head;
    }
    int column = position.column() - 1;
    int from = column > WIDTH - 20 ? column - 20 : 0;
    String shown = line.substring(from, Math.min(line.length(), from + WIDTH));
    String before = shown.substring(0, Math.min(column - from, shown.length()));
    // Tabs stay tabs, so that the carets stand where the terminal puts the text.
    String indent = before.replaceAll("[^\t]", " ");
    int carets = Math.max(1, Math.min(length, shown.length() - before.length()));
    return head + "\n  " + shown + "\n  " + indent + "^".repeat(carets);
  }
}
