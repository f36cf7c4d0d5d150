package dev.runwell.reading.timeline;

import dev.runwell.language.PhraseMatcher;

/** Labels of lengths of time, which stand among moments and are none. */
final class DurationWords {
  private static final PhraseMatcher LABELS =
      PhraseMatcher.load(DurationWords.class, "duration-labels.lexicon");

  private DurationWords() {}

  /** Whether a line is labelled as a length of time. */
  static boolean isLabel(String line) {
    return LABELS.find(line).stream().anyMatch(match -> match.start() <= 2);
  }
}
