package dev.runwell.model;

import dev.runwell.source.Span;
import java.time.Duration;
import java.util.List;

/**
 * A length of time between two turning points of the response, as the document states it.
 *
 * @param span the statement: the field, the row or the sentence
 * @param from what it is counted from; several if the words leave that open
 * @param to what it is counted to; several if the words leave that open
 * @param length how long it took
 * @param rough whether the text itself says that it is not exact
 */
public record StatedLength(
    Span span, List<Milestone> from, List<Milestone> to, Duration length, boolean rough)
    implements Element {

  /** Copies the lists. */
  public StatedLength {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
