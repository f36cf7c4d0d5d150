package dev.runwell.markdown;

import dev.runwell.source.Span;
import java.util.List;

/** A bullet or numbered list. */
public record ListBlock(Span span, boolean ordered, List<ListItem> items) implements Block {

  /** Copies the items. */
  public ListBlock {
    items = List.copyOf(items);
  }
}
