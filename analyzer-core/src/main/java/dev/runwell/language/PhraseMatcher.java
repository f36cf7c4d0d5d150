package dev.runwell.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds many phrases in one pass over a text.
 *
 * <p>Case makes no difference; phrases start and end at word boundaries; a space in a phrase is any
 * white space in the text, line ends included, and after a number it may be missing ({@code 30m}).
 * {@code <number>} in a phrase is a number or a range of numbers, {@code <word>} is any one word.
 * Immutable and safe for use by several threads.
 */
public final class PhraseMatcher {
  static final String NUMBER = "number";
  static final String WORD = "word";
  static final Set<String> WILDCARDS = Set.of(NUMBER, WORD);

  private final PhraseStart phrases;
  private final Map<String, PhraseStart> lists = new HashMap<>();

  private PhraseMatcher(Lexicon lexicon) {
    Map<String, PhraseNode> nodes = new HashMap<>();
    lexicon.definitions().forEach((name, words) -> nodes.put(name, list(lexicon, name, words)));
    PhraseNode root = new PhraseNode();
    for (Lexicon.Entry entry : lexicon.entries()) {
      PhraseGraph graph = new PhraseGraph(lexicon.name(), entry.line(), lexicon.definitions());
      PhraseNode end = graph.add(root, entry.phrase());
      if (root.reachesWithoutWords(end)) {
        throw new LexiconException(lexicon.name(), entry.line(), "a phrase without words");
      }
      end.end(entry.tag());
    }
    nodes.forEach((name, node) -> lists.put(name, PhraseStart.of(node, nodes)));
    phrases = PhraseStart.of(root, nodes);
  }

  private static PhraseNode list(Lexicon lexicon, String name, List<String> phrases) {
    PhraseNode list = new PhraseNode();
    PhraseGraph graph = new PhraseGraph(lexicon.name(), 0, lexicon.definitions());
    for (String phrase : phrases) {
      graph.add(list, phrase).end(name);
    }
    return list;
  }

  /** A matcher for all phrases of a lexicon. */
  public static PhraseMatcher of(Lexicon lexicon) {
    return new PhraseMatcher(lexicon);
  }

  /** A matcher for the lexicon that lies beside a class; throws {@link LexiconException}. */
  public static PhraseMatcher load(Class<?> owner, String resource) {
    return of(Lexicon.load(owner, resource));
  }

  /** The phrases of a text, by start; for each tag the longest from the left, none overlapping. */
  public List<PhraseMatch> find(String text) {
    return find(Words.of(text));
  }

  /** The phrases of a text that is already cut into words. */
  public List<PhraseMatch> find(Words words) {
    List<PhraseMatch> found = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    Map<String, Integer> ends = new TreeMap<>();
    for (int start = 0; start < words.count(); start++) {
      if (phrases.fits(words, start)) {
        follow(phrases.node(), words, start, start, ends);
      }
      if (ends.isEmpty()) {
        continue;
      }
      for (Map.Entry<String, Integer> end : ends.entrySet()) {
        if (taken.getOrDefault(end.getKey(), 0) <= start) {
          taken.put(end.getKey(), end.getValue());
          found.add(
              new PhraseMatch(words.startOf(start), words.endOf(end.getValue() - 1), end.getKey()));
        }
      }
      ends.clear();
    }
    return found;
  }

  /** Whether any phrase with this tag stands in the text. */
  public boolean finds(String tag, String text) {
    return find(text).stream().anyMatch(match -> match.tag().equals(tag));
  }

  /** Notes for each tag the farthest end, as a count of words, that the phrases reach. */
  private void follow(PhraseNode node, Words words, int start, int at, Map<String, Integer> ends) {
    List<String> tags = node.tags();
    for (int i = 0; i < tags.size(); i++) { // no iterators: this runs for each word of a text
      ends.merge(tags.get(i), at, Math::max);
    }
    List<PhraseNode> onward = node.onward();
    for (int i = 0; i < onward.size(); i++) {
      follow(onward.get(i), words, start, at, ends);
    }
    if (at == words.count()) {
      return;
    }
    boolean spaced = at > start && words.spaced(at);
    // before the first word of a phrase, and between a number and its unit, a space counts for
    // nothing
    boolean either = at == start || (!spaced && words.isNumber(at - 1));
    go(node.behind(words.word(at), spaced), words, start, at + 1, ends);
    if (either) {
      go(node.behind(words.word(at), true), words, start, at + 1, ends);
    }
    List<PhraseNode.Named> names = node.named();
    for (int i = 0; i < names.size(); i++) {
      PhraseNode.Named named = names.get(i);
      if (named.spaced() == spaced || either) {
        int end = endOf(named.name(), words, at);
        go(end > at ? named.next() : null, words, start, end, ends);
      }
    }
  }

  private void go(PhraseNode next, Words words, int start, int at, Map<String, Integer> ends) {
    if (next != null) {
      follow(next, words, start, at, ends);
    }
  }

  /** How far a list or wildcard reaches from {@code at}; {@code at} itself if it does not match. */
  private int endOf(String name, Words words, int at) {
    if (name.equals(WORD)) {
      return words.isWord(at) ? at + 1 : at;
    }
    if (name.equals(NUMBER)) {
      boolean range = at + 2 < words.count() && words.is(at + 1, '-') && words.isNumber(at + 2);
      return words.isNumber(at) ? at + (range ? 3 : 1) : at;
    }
    PhraseStart list = lists.get(name);
    if (!list.fits(words, at)) {
      return at;
    }
    Map<String, Integer> ends = new HashMap<>(4);
    follow(list.node(), words, at, at, ends);
    return ends.isEmpty() ? at : ends.values().iterator().next();
  }
}
