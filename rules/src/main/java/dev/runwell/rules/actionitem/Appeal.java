package dev.runwell.rules.actionitem;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what asks people to be better: more careful, better trained, reminded. Only the head of an
 * order counts, and only where no machine is meant and nothing else is changed.
 */
final class Appeal {
  private static final PhraseMatcher WORDS =
      PhraseMatcher.of(Lexicon.load(Appeal.class, "people-fix.txt"));

  private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", ":", "-", "—", "!", "|");

  /** What stands behind so many UTF-16 units of an item is no order any more. */
  private static final int LONGEST = 1_000;

  private final Words words;
  private final List<PhraseMatch> found;

  private Appeal(String text) {
    words = Words.of(text);
    found = WORDS.find(words);
  }

  /** The words with which an item asks people to be better; empty if it does not, or may not. */
  static Optional<String> in(String item) {
    String text = item.substring(0, Math.min(item.length(), LONGEST));
    Appeal appeal = new Appeal(text);
    if (appeal.has("machine") || appeal.has("change")) {
      return Optional.empty();
    }
    boolean habit = appeal.has("habit");
    return appeal.found.stream()
        .filter(match -> match.tag().equals("appeal") || (habit && match.tag().equals("look")))
        .filter(match -> appeal.heads(match.start()))
        .map(match -> text.substring(match.start(), match.end()))
        .findFirst();
  }

  /** The same for a sentence of prose, where some orders to nobody are advice to its reader. */
  static Optional<String> inProse(String sentence) {
    Appeal appeal = new Appeal(sentence);
    boolean advice = appeal.beginsWith("advice") && !appeal.beginsWith("people");
    return advice ? Optional.empty() : in(sentence);
  }

  private boolean beginsWith(String tag) {
    return found.stream().anyMatch(match -> match.tag().equals(tag) && match.start() == 0);
  }

  private boolean has(String tag) {
    return found.stream().anyMatch(match -> match.tag().equals(tag));
  }

  /** Whether an order begins at an index, apart from words that only open it. */
  private boolean heads(int index) {
    int at = index;
    for (int word = words.count() - 1; word >= 0; word--) {
      if (words.startOf(word) >= at) {
        continue;
      }
      if (CLAUSE_ENDS.contains(words.word(word)) && words.spaced(word + 1)) {
        return true;
      }
      Optional<PhraseMatch> opening = opening(words.startOf(word), at);
      if (opening.isEmpty()) {
        return false;
      }
      at = opening.get().start();
    }
    return true;
  }

  /** The words that open an order and hold an index. */
  private Optional<PhraseMatch> opening(int index, int end) {
    return found.stream()
        .filter(match -> match.tag().equals("opening"))
        .filter(match -> match.start() <= index && match.end() > index && match.end() <= end)
        .findFirst();
  }
}
