package dev.runwell.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 as it comes, two spaces a level. What XML cannot hold, such as most control
 * characters and halves of characters, is written as the replacement character.
 */
final class XmlWriter {
  private static final int SUBSTITUTE = 0xFFFD;

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the innermost start tag still takes attributes. */
  private boolean tagOpen;

  /** Whether the innermost element holds text, after which nothing may be indented. */
  private boolean afterText;

  /** Begins a document. */
  XmlWriter(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  XmlWriter begin(String element) throws IOException {
    closeTag();
    out.append("  ".repeat(open.size())).append('<').append(element);
    open.push(element);
    tagOpen = true;
    return this;
  }

  XmlWriter attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  XmlWriter attribute(String name, long value) throws IOException {
    return attribute(name, Long.toString(value));
  }

  /** The text of an element that holds nothing else. */
  XmlWriter text(String text) throws IOException {
    out.append('>');
    tagOpen = false;
    afterText = true;
    escape(text, false);
    return this;
  }

  XmlWriter end() throws IOException {
    String element = open.pop();
    if (tagOpen) {
      out.append("/>\n");
    } else {
      out.append(afterText ? "" : "  ".repeat(open.size())).append("</" + element + ">\n");
    }
    tagOpen = false;
    afterText = false;
    return this;
  }

  private void closeTag() throws IOException {
    if (tagOpen) {
      out.append(">\n");
      tagOpen = false;
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> out.append(attribute ? "&#" + letter + ";" : Character.toString(letter));
        case '\r' -> out.append("&#13;");
        default -> out.append(Character.toString(isAllowed(letter) ? letter : SUBSTITUTE));
      }
    }
  }

  private static boolean isAllowed(int letter) {
    boolean control = letter < ' ' || (letter >= 0x7F && letter <= 0x9F);
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return !control && !half && (letter & 0xFFFE) != 0xFFFE;
  }
}
