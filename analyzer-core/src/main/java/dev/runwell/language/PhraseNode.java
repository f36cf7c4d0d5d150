package dev.runwell.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What may follow the words so far in the phrases of a {@link PhraseMatcher}. */
final class PhraseNode {
  /** Words that follow without white space, and at the start of phrases. */
  private final Map<String, PhraseNode> close = new HashMap<>(4);

  /** Words that follow behind white space. */
  private final Map<String, PhraseNode> apart = new HashMap<>(4);

  private final List<Named> named = new ArrayList<>(0);
  private final Set<String> tags = new TreeSet<>();

  /** A list or wildcard that may follow, and what comes behind it. */
  record Named(String name, boolean spaced, PhraseNode next) {}

  /** The node behind a word, made if it is new. */
  PhraseNode withWord(String word, boolean spaced) {
    return (spaced ? apart : close).computeIfAbsent(word, ignored -> new PhraseNode());
  }

  /** The node behind a list or wildcard, made if it is new. */
  PhraseNode withName(String name, boolean spaced) {
    for (Named known : named) {
      if (known.spaced == spaced && known.name.equals(name)) {
        return known.next;
      }
    }
    Named added = new Named(name, spaced, new PhraseNode());
    named.add(added);
    return added.next;
  }

  /** Says that phrases with this tag may end here. */
  void end(String tag) {
    tags.add(tag);
  }

  /** Whether phrases end here. */
  boolean isEnd() {
    return !tags.isEmpty();
  }

  /** The tags of the phrases that end here. */
  Set<String> tags() {
    return tags;
  }

  /** The lists and wildcards that may follow. */
  List<Named> named() {
    return named;
  }

  /** The node behind a word; null if no phrase goes on so. */
  PhraseNode behind(String word, boolean spaced) {
    return (spaced ? apart : close).get(word);
  }

  /** Whether nothing can follow. */
  boolean isLast() {
    return close.isEmpty() && apart.isEmpty() && named.isEmpty();
  }

  /** Whether something may start with this word: the word itself, a list or a wildcard. */
  boolean mayStartWith(String word) {
    return !named.isEmpty() || close.containsKey(word);
  }
}
