package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import dev.runwell.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running text of one item while its fields are taken out of it. What is taken becomes blanks,
 * so that every index stays that of the text as it was written.
 */
final class Remainder {
  private final Prose written;
  private final StringBuilder left;

  Remainder(Prose written) {
    this.written = written;
    this.left = new StringBuilder(written.text());
  }

  /** The text before anything was taken. */
  Prose written() {
    return written;
  }

  /** What is left. */
  String text() {
    return left.toString();
  }

  /** What is left between two indexes. */
  String text(int start, int end) {
    return left.substring(start, end);
  }

  /** What is left before an index. */
  String before(int end) {
    return left.substring(0, end);
  }

  /** What is left from an index on. */
  String after(int start) {
    return left.substring(start);
  }

  int length() {
    return left.length();
  }

  /** Where the characters between two indexes stand in the file. */
  Span span(int start, int end) {
    return written.mapped().span(start, end);
  }

  /** Whether a character is part of a code span, which holds no fields. */
  boolean code(int index) {
    return written.markAt(Mark.Kind.CODE, index).isPresent();
  }

  /** Takes out what stands between two indexes. */
  void take(int start, int end) {
    for (int at = start; at < end; at++) {
      left.setCharAt(at, ' ');
    }
  }

  /** Takes out what a matcher found last. */
  void take(Matcher found) {
    take(found.start(), found.end());
  }

  /** Takes out everything of a shape; whether there was any. */
  boolean takeAll(Pattern shape) {
    Matcher found = shape.matcher(text());
    boolean any = false;
    while (found.find()) {
      take(found);
      any = true;
    }
    return any;
  }
}
