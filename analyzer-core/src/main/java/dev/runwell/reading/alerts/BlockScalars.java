package dev.runwell.reading.alerts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which lines belong to a text of several lines, behind {@code |} or {@code >}, without
 * understanding the YAML around. Asked from top to bottom.
 */
final class BlockScalars {
  /** A line that ends with the mark: its indentation, its dashes, its key. */
  private static final Pattern HEADER =
      Pattern.compile("( *+)((?:- ++)*+)([^#\\s].*?: ++)?[|>][-+0-9]{0,2}[ \\t\\r]*+(?:#.*+)?+");

  private static final int NONE = -1;

  private final String text;
  private int next;
  private int outer = NONE;

  BlockScalars(String text) {
    this.text = text;
  }

  /** Whether a line that begins at an offset, indented so, belongs to such a text. */
  boolean holds(int lineStart, int indent) {
    while (next < lineStart) {
      int end = text.indexOf('\n', next);
      int lineEnd = end < 0 ? text.length() : end;
      take(text.substring(next, lineEnd));
      next = lineEnd + 1;
    }
    return outer != NONE && indent > outer;
  }

  private void take(String line) {
    if (line.isBlank()) {
      return;
    }
    int indent = indent(line);
    boolean directive = line.startsWith("{{", indent) || line.startsWith("{%", indent);
    if (outer != NONE && (indent > outer || directive)) {
      return;
    }
    Matcher header = HEADER.matcher(line);
    boolean begins = line.length() < 1000 && header.matches();
    if (!begins) {
      outer = NONE;
    } else if (header.group(3) != null) {
      outer = header.end(2);
    } else {
      outer = header.group(2).isEmpty() ? indent : header.end(2) - 2;
    }
  }

  private static int indent(String line) {
    int indent = 0;
    while (line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
