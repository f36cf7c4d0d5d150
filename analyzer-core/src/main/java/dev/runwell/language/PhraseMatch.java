package dev.runwell.language;

/**
 * A phrase found in a text.
 *
 * @param start the index where it starts, in UTF-16 code units
 * @param end the index after it
 * @param tag what the lexicon says it is a sign of
 */
public record PhraseMatch(int start, int end, String tag) {

  /** Whether the two share at least one character. */
  public boolean overlaps(PhraseMatch other) {
    return start < other.end && other.start < end;
  }
}
