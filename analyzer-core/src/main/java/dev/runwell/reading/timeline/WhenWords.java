package dev.runwell.reading.timeline;

import dev.runwell.language.PhraseMatcher;

/** Words that tell when something was in the place of a time. */
final class WhenWords {
  private static final PhraseMatcher WORDS = PhraseMatcher.load(WhenWords.class, "when.lexicon");

  private WhenWords() {}

  /** Whether a text begins with them. */
  static boolean begin(String text) {
    return WORDS.find(text).stream().anyMatch(match -> match.start() == 0);
  }
}
