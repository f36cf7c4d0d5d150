package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.List;

/**
 * The document's title, from its first heading, its front matter or a header field.
 *
 * @param dates the dates in it, in their order
 */
public record Title(Span span, String text, List<WrittenDate> dates) implements Element {

  /** Copies the dates. */
  public Title {
    dates = List.copyOf(dates);
  }
}
