package dev.runwell.rule.kinds;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.Optional;

/**
 * A text that a rule looks at, and where it stands.
 *
 * @param text the text, without marks
 * @param span all of it
 * @param mapped the same text with the place of each character, if that is known
 */
record Stretch(String text, Span span, Optional<MappedText> mapped) {

  static Stretch of(MappedText text) {
    return new Stretch(text.text(), text.span(), Optional.of(text));
  }

  /** A text of which only the place as a whole is known. */
  static Stretch of(String text, Span span) {
    return new Stretch(text, span, Optional.empty());
  }

  /** Where the characters from {@code start} up to {@code end} stand, as near as is known. */
  Span part(int start, int end) {
    return mapped.map(text -> text.span(start, end)).orElse(span);
  }
}
