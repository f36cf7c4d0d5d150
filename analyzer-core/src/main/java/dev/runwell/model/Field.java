package dev.runwell.model;

import dev.runwell.source.Span;
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
 */
public record Field(
    Span span,
    Optional<FieldName> name,
    String label,
    String value,
    Span valueSpan,
    boolean placeholder)
    implements Element {

  /** Whether the field says something. */
  public boolean hasValue() {
    return !value.isBlank() && !placeholder;
  }

  /** The id of the name, or the label in lower case with dashes. */
  public String key() {
    return name.map(FieldName::id).orElseGet(() -> Slug.of(label));
  }
}
