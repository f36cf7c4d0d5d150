package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.List;

/**
 * A heading, or a label that serves as one, with all that belongs to it, sub-sections included.
 *
 * @param span from the heading to the end of the last thing under it
 * @param headingSpan the heading's or label's own text
 * @param heading the text of the heading, without marks
 * @param level 1 to 6 for headings; one more than the section around it for labels
 * @param concepts the questions it answers; several if it answers several, none if we are not sure
 * @param form how it is written
 * @param empty whether nothing stands under it; a comment or a template's own prompt is nothing
 */
public record Section(
    Span span,
    Span headingSpan,
    String heading,
    int level,
    List<Concept> concepts,
    Form form,
    boolean empty)
    implements Element {

  /** How a section announces itself. */
  public enum Form {
    /** A Markdown heading. */
    HEADING,
    /** A bold label, a bullet that is a label, or a line that ends with a colon. */
    LABEL,
    /** The first cell of a table row. */
    ROW
  }

  /** Copies the concepts. */
  public Section {
    concepts = List.copyOf(concepts);
  }

  /** Whether the section answers this question. */
  public boolean answers(Concept concept) {
    return concepts.contains(concept);
  }

  /** What stands under the heading. */
  public Span body() {
    return new Span(Math.min(headingSpan.end(), span.end()), span.end());
  }
}
