package dev.runwell.reading.harm;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.List;

/**
 * A paragraph, bullet or table row of an impact.
 *
 * @param text its plain text; a row is its cells, with line ends between
 * @param label where its label ends, as an index of the text; 0 if it has none
 * @param code the stretches of the text that are code spans
 */
record Statement(MappedText text, int label, List<Span> code) {
  /** A longer stretch before a colon is a sentence. */
  private static final int LONGEST_LABEL = 40;

  /** A paragraph or bullet; the words before a colon are its label if they are few. */
  static Statement of(MappedText text, List<Span> code) {
    int colon = text.text().indexOf(':');
    boolean labelled = colon > 0 && colon <= LONGEST_LABEL && colon + 1 < text.length();
    boolean spaced = labelled && Character.isWhitespace(text.text().charAt(colon + 1));
    return new Statement(text, spaced ? colon : 0, code);
  }

  /** A label and what stands behind or below it. */
  static Statement of(MappedText label, MappedText value) {
    return new Statement(MappedText.join(List.of(label, value)), label.length(), List.of());
  }

  /** What stands behind the label. */
  String value() {
    return text.text().substring(Math.min(label + 1, text.length())).strip();
  }

  /** Whether the author's own words stand at this index. */
  boolean isProse(int index) {
    return code.stream().noneMatch(span -> span.start() <= index && index < span.end());
  }
}
