package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Optional;

/**
 * That the action items of an incident are reviewed some weeks later, as the document tells it.
 *
 * @param span where it is told
 * @param date the day; empty if none is named
 * @param state whether it has taken place, by its wording
 */
public record ActionReview(Span span, Optional<WrittenDate> date, State state) implements Element {

  /** How far a review has come. */
  public enum State {
    /** It is said to be still to come. */
    PLANNED,
    /** It is said to have taken place. */
    HELD,
    /** It comes back again and again. */
    RECURRING,
    /** Only named. */
    UNTOLD
  }
}
