package dev.runwell.markdown;

import dev.runwell.source.Span;
import java.util.List;

/** A block quote. */
public record Quote(Span span, List<Block> children) implements Block {

  /** Copies the children. */
  public Quote {
    children = List.copyOf(children);
  }
}
