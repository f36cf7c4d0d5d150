package dev.runwell.rules.postmortem;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import java.util.Locale;
import java.util.Optional;

/** How far a document has come. */
public enum DocumentStatus {
  /** Still being written. */
  DRAFT,
  /** Written, and read by others. */
  IN_REVIEW,
  /** Published. */
  FINAL;

  private static final PhraseMatcher NAMES =
      PhraseMatcher.of(Lexicon.load(DocumentStatus.class, "statuses.txt"));

  /**
   * The status that a field's value begins with, by its name or an alias: {@code Final, items open}
   * is final. A list of all three to choose from is none.
   */
  public static Optional<DocumentStatus> of(String value) {
    Words words = Words.of(value);
    int first = 0;
    while (first < words.count() && !words.isWord(first)) {
      first++;
    }
    if (first == words.count() || value.indexOf('|') >= 0) {
      return Optional.empty();
    }
    int start = words.startOf(first);
    return NAMES.find(words).stream()
        .filter(match -> match.start() == start)
        .map(PhraseMatch::tag)
        .map(tag -> valueOf(tag.replace('-', '_').toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
