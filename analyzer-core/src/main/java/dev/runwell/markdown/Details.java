package dev.runwell.markdown;

import dev.runwell.source.Span;
import java.util.List;

/**
 * A fold-out ({@code <details>}): letters, logs and other supplements that are not the document's
 * own voice.
 */
public record Details(Span span, List<Block> children) implements Block {

  /** Copies the children. */
  public Details {
    children = List.copyOf(children);
  }
}
