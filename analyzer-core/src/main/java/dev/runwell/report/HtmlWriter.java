package dev.runwell.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which every text stays text: only names of elements and attributes, which are
 * ours, are written as they are. What turns the direction of writing, and what cannot be shown, is
 * written as the replacement character.
 */
final class HtmlWriter {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean tagOpen;

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  /** Begins an element. */
  HtmlWriter begin(String element) throws IOException {
    closeTag();
    out.append('<').append(element);
    open.push(element);
    tagOpen = true;
    return this;
  }

  /** Begins an element of a class. */
  HtmlWriter begin(String element, String styleClass) throws IOException {
    return begin(element).attribute("class", styleClass);
  }

  HtmlWriter attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  HtmlWriter attribute(String name, long value) throws IOException {
    return attribute(name, Long.toString(value));
  }

  /** An attribute without a value. */
  HtmlWriter attribute(String name) throws IOException {
    out.append(' ').append(name);
    return this;
  }

  HtmlWriter text(String text) throws IOException {
    closeTag();
    escape(text);
    return this;
  }

  HtmlWriter text(long number) throws IOException {
    return text(Long.toString(number));
  }

  HtmlWriter end() throws IOException {
    closeTag();
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends an element that never has an end tag, such as {@code input}. */
  HtmlWriter endEmpty() throws IOException {
    closeTag();
    open.pop();
    return this;
  }

  /** Ends the line in the source. */
  HtmlWriter line() throws IOException {
    closeTag();
    out.append('\n');
    return this;
  }

  /** An element of a class that holds only a text. */
  HtmlWriter element(String element, String styleClass, String text) throws IOException {
    return begin(element, styleClass).text(text).end();
  }

  /** An element that holds only a text. */
  HtmlWriter element(String element, String text) throws IOException {
    return begin(element).text(text).end();
  }

  private void closeTag() throws IOException {
    if (tagOpen) {
      out.append('>');
      tagOpen = false;
    }
  }

  private void escape(String text) throws IOException {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n', '\r' -> out.append(' ');
        default -> out.append(Character.toString(Glyphs.shown(letter)));
      }
    }
  }
}
