package dev.runwell.model;

import dev.runwell.source.Span;

/** A number with its sense. */
public record Quantity(Span span, Sense sense, String text) implements Element {

  /** What a number counts. */
  public enum Sense {
    /** A calendar date or a year. */
    DATE,
    /** A time of day. */
    TIME_OF_DAY,
    /** A length of time. */
    DURATION,
    /** Things, people, money, shares, rates: how much. */
    AMOUNT,
    /** A number that names something: a version, a ticket, a severity, an error code. */
    NAME
  }
}
