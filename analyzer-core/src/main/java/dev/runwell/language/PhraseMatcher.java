package dev.runwell.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds many phrases in one pass over a text.
 *
 * <p>Case makes no difference; phrases start and end at word boundaries; a space in a phrase is any
 * white space in the text, line ends included, and after a number it may be missing ({@code 30m}).
 * {@code <number>} in a phrase is a number or a range of numbers, {@code <word>} is any one word.
 * Immutable and safe for use by several threads.
 */
public final class PhraseMatcher {
  static final Set<String> WILDCARDS = Set.of("number", "word");
  private static final String NUMBER = "<number>";
  private static final String WORD = "<word>";

  private final Node root = new Node();

  /** What may follow; keys start with a space if white space stands before the word. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Set<String> tags = new TreeSet<>();
    private boolean anyNumber;
    private boolean anyWord;

    Node child(String key) {
      anyNumber |= key.endsWith(NUMBER);
      anyWord |= key.endsWith(WORD);
      return next.computeIfAbsent(key, ignored -> new Node());
    }
  }

  private PhraseMatcher(Lexicon lexicon) {
    for (Lexicon.Entry entry : lexicon.entries()) {
      add(entry);
    }
  }

  /** A matcher for all phrases of a lexicon. */
  public static PhraseMatcher of(Lexicon lexicon) {
    return new PhraseMatcher(lexicon);
  }

  /** A matcher for the lexicon that lies beside a class; throws {@link LexiconException}. */
  public static PhraseMatcher load(Class<?> owner, String resource) {
    return of(Lexicon.load(owner, resource));
  }

  private void add(Lexicon.Entry entry) {
    Node node = root;
    String phrase = entry.phrase();
    int at = 0;
    while (at < phrase.length()) {
      int open = phrase.indexOf('<', at);
      Words words = Words.of(phrase.substring(at, open < 0 ? phrase.length() : open));
      for (int i = 0; i < words.count(); i++) {
        boolean gap = i == 0 ? words.startOf(0) > 0 : words.spaced(i);
        node = node.child(key(gap && node != root, words.word(i)));
      }
      if (open < 0) {
        break;
      }
      int close = phrase.indexOf('>', open);
      boolean gap = open > 0 && Character.isWhitespace(phrase.charAt(open - 1));
      node = node.child(key(gap && node != root, phrase.substring(open, close + 1)));
      at = close + 1;
    }
    if (node == root) {
      throw new LexiconException("lexicon", entry.line(), "a phrase without words");
    }
    node.tags.add(entry.tag());
  }

  private static String key(boolean spaced, String word) {
    return spaced ? " " + word : word;
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
      ends.clear();
      follow(root, words, start, start, ends);
      for (Map.Entry<String, Integer> end : ends.entrySet()) {
        if (taken.getOrDefault(end.getKey(), 0) <= start) {
          taken.put(end.getKey(), end.getValue());
          found.add(
              new PhraseMatch(words.startOf(start), words.endOf(end.getValue() - 1), end.getKey()));
        }
      }
    }
    return found;
  }

  /** Whether any phrase with this tag stands in the text. */
  public boolean finds(String tag, String text) {
    return find(text).stream().anyMatch(match -> match.tag().equals(tag));
  }

  /** Notes for each tag the farthest end, as a count of words, that the phrases reach. */
  private static void follow(Node node, Words words, int start, int at, Map<String, Integer> ends) {
    for (String tag : node.tags) {
      ends.merge(tag, at, Math::max);
    }
    if (at == words.count() || node.next.isEmpty()) {
      return;
    }
    boolean spaced = at > start && words.spaced(at);
    step(node, key(spaced, words.word(at)), words, start, at + 1, ends);
    boolean afterNumber = at > start && !spaced && words.isNumber(at - 1);
    if (afterNumber) {
      step(node, key(true, words.word(at)), words, start, at + 1, ends);
    }
    if (node.anyNumber && words.isNumber(at)) {
      step(node, key(spaced, NUMBER), words, start, at + 1, ends);
      boolean range = at + 2 < words.count() && words.is(at + 1, '-') && words.isNumber(at + 2);
      if (range) {
        step(node, key(spaced, NUMBER), words, start, at + 3, ends);
      }
    }
    if (node.anyWord && words.isWord(at)) {
      step(node, key(spaced, WORD), words, start, at + 1, ends);
    }
  }

  private static void step(
      Node node, String key, Words words, int start, int at, Map<String, Integer> ends) {
    Node next = node.next.get(key);
    if (next != null) {
      follow(next, words, start, at, ends);
    }
  }
}
