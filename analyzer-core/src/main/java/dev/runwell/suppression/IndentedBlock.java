package dev.runwell.suppression;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;

/** Lines that belong together in a text where indentation says so. */
final class IndentedBlock {
  private IndentedBlock() {}

  /** A line (from 1) with the lines below that are indented deeper; items of a list under a key. */
  static Span at(int line, SourceText source) {
    Span first = source.lineSpan(line);
    int indent = indent(source.slice(first));
    boolean item = isItem(source.slice(first), indent);
    Span block = first;
    for (int next = line + 1; next <= source.lineCount(); next++) {
      Span span = source.lineSpan(next);
      String text = source.slice(span);
      if (!text.isBlank()) {
        int depth = indent(text);
        boolean inside = depth > indent || (depth == indent && !item && isItem(text, depth));
        if (!inside) {
          break;
        }
        block = block.cover(span);
      }
    }
    return block;
  }

  private static boolean isItem(String text, int indent) {
    return text.startsWith("- ", indent);
  }

  private static int indent(String text) {
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}
