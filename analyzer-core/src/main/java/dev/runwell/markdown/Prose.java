package dev.runwell.markdown;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Running text without its marks, what was marked, and the way back into the file. */
public record Prose(MappedText mapped, List<Mark> marks) {
  /** No text. */
  public static final Prose EMPTY = new Prose(MappedText.EMPTY, List.of());

  /** Copies the marks. */
  public Prose {
    marks = List.copyOf(marks);
  }

  /** Text without any marks. */
  public static Prose plain(MappedText text) {
    return new Prose(text, List.of());
  }

  /** The plain text; line ends are {@code \n}. */
  public String text() {
    return mapped.text();
  }

  /** Where the text stands in the file. */
  public Span span() {
    return mapped.span();
  }

  /** The marks of one kind, in order. */
  public List<Mark> marks(Mark.Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).toList();
  }

  /** The first mark of a kind that covers the character at {@code index}. */
  public Optional<Mark> markAt(Mark.Kind kind, int index) {
    return marks.stream()
        .filter(mark -> mark.kind() == kind && mark.start() <= index && index < mark.end())
        .findFirst();
  }

  /** The part from {@code start} up to {@code end}, with the marks cut to it. */
  public Prose part(int start, int end) {
    if (marks.isEmpty()) {
      return plain(mapped.part(start, end));
    }
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        kept.add(new Mark(mark.kind(), from - start, to - start, mark.target(), mark.place()));
      }
    }
    return new Prose(mapped.part(start, end), kept);
  }

  /** The text without white space at either end. */
  public Prose trim() {
    String text = text();
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return part(start, end);
  }

  /** The lines, without their ends. */
  public List<Prose> lines() {
    List<Prose> lines = new ArrayList<>();
    String text = text();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(part(start, end));
      start = end + 1;
    }
    lines.add(part(start, text.length()));
    return lines;
  }
}
