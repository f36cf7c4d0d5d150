package dev.runwell.model;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.List;

/**
 * A stretch of the document's plain text: one paragraph, heading, list item, table cell or code
 * block.
 *
 * @param text the text without marks; line ends are {@code \n}
 * @param place what it is
 * @param code the stretches, in indexes of the text, that are code spans
 */
public record Passage(MappedText text, Place place, List<Span> code) implements Element {

  /** Where a passage stands; what is quoted, coded or folded out is not the author's own prose. */
  public enum Place {
    /** A heading. */
    HEADING,
    /** A paragraph outside lists. */
    PARAGRAPH,
    /** A paragraph of a list item. */
    LIST_ITEM,
    /** A table's header cell. */
    TABLE_HEADER,
    /** A table cell. */
    TABLE_CELL,
    /** In a block quote. */
    QUOTE,
    /** A code block, whole. */
    CODE,
    /** In a fold-out. */
    DETAILS
  }

  /** Copies the code stretches. */
  public Passage {
    code = List.copyOf(code);
  }

  @Override
  public Span span() {
    return text.span();
  }
}
