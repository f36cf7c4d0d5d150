package dev.runwell.model;

import java.time.LocalDate;
import java.util.Optional;

/** A date as somebody wrote it; only {@link Exact} is one day, and nothing is guessed. */
public sealed interface WrittenDate {

  /** The text it was read from. */
  String text();

  /** The day, where it can only be one. */
  default Optional<LocalDate> value() {
    return this instanceof Exact exact ? Optional.of(exact.date()) : Optional.empty();
  }

  /** One day of one year. */
  record Exact(String text, LocalDate date) implements WrittenDate {}

  /** Day and month cannot be told apart, as in {@code 03/04/2026}. */
  record Ambiguous(String text, LocalDate monthFirst, LocalDate dayFirst) implements WrittenDate {}

  /** A day without a year, as in {@code March 4}. */
  record WithoutYear(String text, int month, int day) implements WrittenDate {}

  /** A day that no calendar has, as in {@code 2026-02-30}. */
  record Impossible(String text) implements WrittenDate {}

  /**
   * Something that is meant as a time and is no day, as in {@code Q3}, {@code soon} or {@code next
   * sprint}.
   */
  record Vague(String text) implements WrittenDate {}
}
