package dev.runwell.incident;

import dev.runwell.source.Span;
import java.util.List;

/**
 * A short stretch of an incident's text, in one line.
 *
 * @param text the stretch
 * @param marks what of it was asked for, as indexes of the text, in order and apart
 */
public record Snippet(String text, List<Span> marks) {

  /** Copies the marks. */
  public Snippet {
    marks = List.copyOf(marks);
  }
}
