package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Optional;

/**
 * Something an alert's definition says about the alert under a name of its own: a label, an
 * annotation.
 *
 * @param place where it is said
 * @param keySpan the key as written, with its quotes; empty at the value's start where there is no
 *     key, as in a monitor's message
 * @param key the key without quotes
 * @param valueSpan the value as written, with its quotes
 * @param value the value, quotes removed and escapes resolved; templates as they are
 */
public record AlertAttribute(Place place, Span keySpan, String key, Span valueSpan, String value) {

  /** Where a definition says something. */
  public enum Place {
    /** A label, or a tag: by it alerts are routed. */
    LABEL,
    /** An annotation: for the person who is paged. */
    ANNOTATION,
    /** A message that is one text, as Datadog has it. */
    MESSAGE
  }

  /** The value, if it says something: blanks and {@code null} say nothing. */
  public Optional<String> said() {
    return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
