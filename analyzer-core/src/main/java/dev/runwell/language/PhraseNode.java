package dev.runwell.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may follow the words so far in the phrases of a {@link PhraseMatcher}. */
final class PhraseNode {
  /** Words that follow without white space. */
  private final Followers close = new Followers();

  /** Words that follow behind white space. */
  private final Followers apart = new Followers();

  private List<Named> named = List.of();
  private List<PhraseNode> onward = List.of();
  private List<String> tags = List.of();

  /** A list or wildcard that may follow, and what comes behind it. */
  record Named(String name, boolean spaced, PhraseNode next) {}

  /** The nodes behind words. Nearly all have one, and a map for each would cost most of a start. */
  private static final class Followers {
    private String first;
    private PhraseNode behindFirst;
    private Map<String, PhraseNode> others;

    PhraseNode get(String word) {
      if (word.equals(first)) {
        return behindFirst;
      }
      return others == null ? null : others.get(word);
    }

    void addWords(Set<String> words) {
      if (first != null) {
        words.add(first);
      }
      if (others != null) {
        words.addAll(others.keySet());
      }
    }

    PhraseNode added(String word) {
      PhraseNode known = get(word);
      if (known != null) {
        return known;
      }
      PhraseNode node = new PhraseNode();
      if (first == null) {
        first = word;
        behindFirst = node;
      } else {
        others = others == null ? new HashMap<>(8) : others;
        others.put(word, node);
      }
      return node;
    }
  }

  /** The node behind a word, made if it is new. */
  PhraseNode withWord(String word, boolean spaced) {
    return (spaced ? apart : close).added(word);
  }

  /** The node behind a list or wildcard, made if it is new. */
  PhraseNode withName(String name, boolean spaced) {
    for (Named known : named) {
      if (known.spaced == spaced && known.name.equals(name)) {
        return known.next;
      }
    }
    Named added = new Named(name, spaced, new PhraseNode());
    named = with(named, added);
    return added.next;
  }

  /** Lets what follows a node follow here as well: where choices come together again. */
  void goOnAs(PhraseNode node) {
    onward = with(onward, node);
  }

  /** Whether a phrase may come from here to another node without a word; this one included. */
  boolean reachesWithoutWords(PhraseNode node) {
    return this == node || onward.stream().anyMatch(next -> next.reachesWithoutWords(node));
  }

  /** Says that phrases with this tag may end here. */
  void end(String tag) {
    if (!tags.contains(tag)) {
      tags = with(tags, tag);
    }
  }

  private static <T> List<T> with(List<T> list, T element) {
    List<T> longer = list.isEmpty() ? new ArrayList<>(2) : list;
    longer.add(element);
    return longer;
  }

  /** The tags of the phrases that end here. */
  List<String> tags() {
    return tags;
  }

  /** The lists and wildcards that may follow. */
  List<Named> named() {
    return named;
  }

  /** The nodes whose followers may follow here as well. */
  List<PhraseNode> onward() {
    return onward;
  }

  /** The node behind a word; null if no phrase goes on so. */
  PhraseNode behind(String word, boolean spaced) {
    return (spaced ? apart : close).get(word);
  }

  /** Adds the words that follow here, however spaced. */
  void addFirstWords(Set<String> words) {
    close.addWords(words);
    apart.addWords(words);
  }
}
