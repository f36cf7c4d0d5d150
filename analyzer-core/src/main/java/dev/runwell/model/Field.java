package dev.runwell.model;

import dev.runwell.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A labelled value of the document's header.
 *
 * @param span label and value
 * @param name what the label means, if it is one we know
 * @param label the label as written, without marks
 * @param value the value as written, without marks; empty if there is none
 * @param valueSpan the value; empty, behind the label, if there is none
 * @param placeholder whether the value is only a prompt or a stand-in such as {@code TBD}
 * @param dates the dates in the value, in its order; a value that only tells roughly when is one
 * @param length the length of time that the value states, if it states one
 */
public record Field(
    Span span,
    Optional<FieldName> name,
    String label,
    String value,
    Span valueSpan,
    boolean placeholder,
    List<WrittenDate> dates,
    Optional<Duration> length)
    implements Element {

  /** Copies the dates. */
  public Field {
    dates = List.copyOf(dates);
  }

  /** Whether the field says something. */
  public boolean hasValue() {
    return !value.isBlank() && !placeholder;
  }

  /** The id of the name, or the label in lower case with dashes. */
  public String key() {
    return name.map(FieldName::id).orElseGet(() -> Slug.of(label));
  }
}
