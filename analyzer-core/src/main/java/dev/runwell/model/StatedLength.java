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
 * @param unit the step it is counted in: an hour in "2 hours", a minute in "2h 10m"
 * @param rough whether the text itself says that it is not exact
 */
public record StatedLength(
    Span span,
    List<Milestone> from,
    List<Milestone> to,
    Duration length,
    Duration unit,
    boolean rough)
    implements Element {

  /** Copies the lists. */
  public StatedLength {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
