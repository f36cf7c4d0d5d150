package dev.runwell.markdown;

import dev.runwell.source.Span;

/**
 * What is special about a stretch of prose, in indexes of its text, half-open. {@code target} is
 * the destination of a link or image as written, empty otherwise; {@code place} is where the whole
 * stretch stands in the file, marks and destination included.
 */
public record Mark(Kind kind, int start, int end, String target, Span place) {

  /** The kinds of stretch that readers tell apart. */
  public enum Kind {
    /** Bold. */
    STRONG,
    /** Italic. */
    EMPHASIS,
    /** A code span. */
    CODE,
    /** A link, written out or by reference, or an automatic link in angle brackets. */
    LINK,
    /** An image; its text is the alternative text. */
    IMAGE,
    /** Struck through. */
    STRUCK
  }
}
