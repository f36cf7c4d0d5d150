package dev.runwell.search;

import dev.runwell.incident.Snippet;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a snippet out of a passage, at words, with marks on what was asked for. */
final class SnippetCut {
  /** How much of what stands before the first word found is shown, in UTF-16 units. */
  private static final int BEFORE = 40;

  private SnippetCut() {}

  static Snippet of(String passage, HitMaker.Window window, Set<String> asked) {
    // Each white space becomes one blank, so that indexes stay what they are.
    String text = passage.replaceAll("\\s", " ");
    int start = text.length() <= HitMaker.Window.LENGTH ? 0 : startOf(text, window.start());
    int end = endOf(text, start);
    String head = start > 0 ? "…" : "";
    String tail = end < text.length() ? "…" : "";
    int shift = head.length() - start;
    return new Snippet(
        head + text.substring(start, end) + tail, marks(passage, start, end, shift, asked));
  }

  private static int startOf(String text, int wanted) {
    int early = Math.max(0, Math.min(wanted - BEFORE, text.length() - HitMaker.Window.LENGTH));
    if (early == 0) {
      return 0;
    }
    int blank = text.indexOf(' ', early);
    return blank < 0 || blank + 1 > wanted ? Math.min(wanted, early) : blank + 1;
  }

  private static int endOf(String text, int start) {
    int far = start + HitMaker.Window.LENGTH + BEFORE;
    if (far >= text.length()) {
      return text.length();
    }
    int blank = text.lastIndexOf(' ', far);
    return blank > start ? blank : far;
  }

  private static List<Span> marks(
      String passage, int start, int end, int shift, Set<String> asked) {
    List<Span> marks = new ArrayList<>();
    OpsText.tokens(passage).stream()
        .filter(it -> asked.contains(it.term()) && it.start() >= start && it.end() <= end)
        .map(it -> new Span(it.start() + shift, it.end() + shift))
        .sorted()
        .forEach(
            mark -> {
              Span last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
              if (last != null && mark.start() < last.end()) {
                marks.set(marks.size() - 1, last.cover(mark));
              } else {
                marks.add(mark);
              }
            });
    return marks;
  }
}
