package dev.runwell.rules.runbook;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Title;
import dev.runwell.source.Span;

/** Where findings about a document as a whole point. */
final class TitlePlace {
  private TitlePlace() {}

  /** The title, or the beginning of a file that has none. */
  static Span of(DocumentContent content) {
    return content.title().map(Title::span).orElse(new Span(0, 0));
  }
}
