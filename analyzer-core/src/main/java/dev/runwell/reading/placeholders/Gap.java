package dev.runwell.reading.placeholders;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Gaps of a text, in its own indexes. */
final class Gap {
  private Gap() {}

  /** In order; those inside others are part of them, and those side by side are one. */
  static List<Span> merged(String text, List<Span> gaps) {
    List<Span> sorted = new ArrayList<>(gaps);
    Collections.sort(sorted);
    List<Span> merged = new ArrayList<>();
    for (Span gap : sorted) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && (gap.start() < last.end() || adjoin(text, last, gap))) {
        merged.set(merged.size() - 1, last.cover(gap));
      } else {
        merged.add(gap);
      }
    }
    return merged;
  }

  private static boolean adjoin(String text, Span first, Span second) {
    String between = text.substring(first.end(), second.start());
    return between.length() <= 1 && between.isBlank() && !between.equals("\n");
  }

  /**
   * Whether a gap is all there is to a value: to its line, or to what follows a label and a colon.
   */
  static boolean isWhole(String text, Span gap) {
    String before = text.substring(text.lastIndexOf('\n', gap.start() - 1) + 1, gap.start());
    int lineEnd = text.indexOf('\n', gap.end());
    String after = text.substring(gap.end(), lineEnd < 0 ? text.length() : lineEnd);
    String label = before.strip();
    return (label.isEmpty() || label.endsWith(":"))
        && after.chars().noneMatch(Character::isLetterOrDigit);
  }

  static boolean touches(List<Span> spans, Span gap) {
    return spans.stream().anyMatch(span -> span.overlaps(gap));
  }
}
