package dev.runwell.language;

import java.util.Set;

/**
 * One word or sign of a sentence.
 *
 * @param start the index in the text where it starts, in UTF-16 code units
 * @param end the index after it
 * @param text as written
 * @param word the text folded as {@link Words#fold} has it
 * @param part what it is in its sentence
 */
public record Token(int start, int end, String text, String word, PartOfSpeech part) {
  private static final Set<String> CONTRACTIONS =
      Set.of(
          "it's", "that's", "there's", "here's", "what's", "who's", "let's", "he's", "she's",
          "how's", "where's", "when's");

  /** Whether it is this word, given in lower case. */
  public boolean is(String other) {
    return word.equals(other);
  }

  /** Whether it is one of these parts of speech. */
  public boolean isA(PartOfSpeech first, PartOfSpeech... others) {
    if (part == first) {
      return true;
    }
    for (PartOfSpeech other : others) {
      if (part == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says whose the next word is: {@code Lena's}, {@code the operators'}. */
  public boolean isPossessive() {
    if (word.length() < 3 || CONTRACTIONS.contains(word)) {
      return false;
    }
    return word.endsWith("'s") || word.endsWith("s'");
  }

  /** The word without the sign of possession. */
  public String owner() {
    if (!isPossessive()) {
      return word;
    }
    return word.endsWith("'s")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  /** The same token with another part of speech. */
  public Token as(PartOfSpeech other) {
    return new Token(start, end, text, word, other);
  }
}
