package dev.runwell.markdown;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers what stands between {@code <details>} and {@code </details>} into one block. */
final class DetailsFolding {
  private DetailsFolding() {}

  static List<Block> fold(SourceText source, List<Block> blocks) {
    List<Block> folded = new ArrayList<>();
    int index = 0;
    while (index < blocks.size()) {
      Block block = blocks.get(index);
      int close = closing(source, blocks, index);
      if (close < 0) {
        folded.add(block);
        index++;
      } else {
        Span span = block.span().cover(blocks.get(close).span());
        folded.add(new Details(span, blocks.subList(index + 1, Math.max(index + 1, close))));
        index = close + 1;
      }
    }
    return folded;
  }

  /**
   * The block that ends the fold-out opened at {@code index}; -1 if none is opened or it never
   * ends.
   */
  private static int closing(SourceText source, List<Block> blocks, int index) {
    int depth = 0;
    for (int at = index; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof HtmlBlock html) {
        String markup = source.slice(html.span()).toLowerCase(Locale.ROOT);
        depth += count(markup, "<details") - count(markup, "</details");
        if (depth <= 0) {
          return at > index || markup.contains("<details") ? at : -1;
        }
      } else if (depth == 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
