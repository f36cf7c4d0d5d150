package dev.runwell.reading.whys;

import dev.runwell.source.MappedText;

/**
 * A piece of text that may be a why, its answer, or neither.
 *
 * @param text the text of one line, bullet, cell or heading
 * @param form where it stands
 */
record Bit(MappedText text, Form form) {

  /** Where a bit stands. */
  enum Form {
    /** A heading, or a label that serves as one. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** A bullet. */
    BULLET,
    /** A numbered list's item. */
    NUMBERED,
    /** The cell of a table that asks why. */
    QUESTION,
    /** The cell of a table that answers it. */
    ANSWER,
    /** A line of a code fence. */
    CODE
  }

  String words() {
    return text.text().strip();
  }
}
