package dev.runwell.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where phrases start. Most words of a text begin none, and each is asked about.
 *
 * @param node what may follow
 * @param words the words that may come first
 * @param number whether any number may
 * @param word whether any word may
 */
record PhraseStart(PhraseNode node, Set<String> words, boolean number, boolean word) {

  /** The start of the phrases at a node, which may name these lists. */
  static PhraseStart of(PhraseNode node, Map<String, PhraseNode> lists) {
    Set<String> words = new HashSet<>();
    Set<String> wildcards = new HashSet<>();
    collect(node, lists, words, wildcards);
    return new PhraseStart(
        node,
        words,
        wildcards.contains(PhraseMatcher.NUMBER),
        wildcards.contains(PhraseMatcher.WORD));
  }

  private static void collect(
      PhraseNode node, Map<String, PhraseNode> lists, Set<String> words, Set<String> wildcards) {
    node.addFirstWords(words);
    for (PhraseNode.Named named : node.named()) {
      if (PhraseMatcher.WILDCARDS.contains(named.name())) {
        wildcards.add(named.name());
      } else {
        collect(lists.get(named.name()), lists, words, wildcards);
      }
    }
    node.onward().forEach(next -> collect(next, lists, words, wildcards));
  }

  /** Whether a phrase may start with the word at {@code at}. */
  boolean fits(Words text, int at) {
    return words.contains(text.word(at))
        || (number && text.isNumber(at))
        || (word && text.isWord(at));
  }
}
