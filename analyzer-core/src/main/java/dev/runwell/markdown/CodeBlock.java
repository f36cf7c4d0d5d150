package dev.runwell.markdown;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.List;

/**
 * A fenced or indented code block; {@code info} is the word behind the fence, empty if there is
 * none.
 */
public record CodeBlock(Span span, boolean fenced, String info, List<MappedText> lines)
    implements Block {

  /** Copies the lines. */
  public CodeBlock {
    lines = List.copyOf(lines);
  }
}
