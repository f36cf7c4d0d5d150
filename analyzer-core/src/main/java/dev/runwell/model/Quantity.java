package dev.runwell.model;

import dev.runwell.source.Span;

/** A number, or what stands in its place, with its sense. */
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
    /** That there were none: "no customers". */
    NOBODY,
    /** Words in the place of a number: "some", "many of". */
    VAGUE,
    /** A number that names something: a version, a ticket, a severity, an error code. */
    NAME
  }
}
