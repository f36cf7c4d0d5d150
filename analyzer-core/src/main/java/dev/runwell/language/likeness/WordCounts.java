package dev.runwell.language.likeness;

import dev.runwell.language.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a text has each word, words that stand for more than others counted so many times.
 * Immutable.
 */
public final class WordCounts {
  /** What is shorter holds sentences together, in UTF-16 units. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 60;

  private final Map<String, Integer> counts;
  private final Map<String, String> spellings;

  private WordCounts(Map<String, Integer> counts, Map<String, String> spellings) {
    this.counts = counts;
    this.spellings = spellings;
  }

  /** Begins to count. */
  public static Builder builder() {
    return new Builder();
  }

  /** Each word with its count, in the order of the alphabet. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** A counted word as the text first has it: {@code Jenkins}, which counts as {@code jenkin}. */
  String spelling(String word) {
    return spellings.get(word);
  }

  /** How many different words there are. */
  public int size() {
    return counts.size();
  }

  /** Counts the words of texts. */
  public static final class Builder {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private Builder() {}

    /** Counts each word of a text so many times. */
    public Builder add(String text, int weight) {
      Words words = Words.of(text);
      for (int at = 0; at < words.count(); at++) {
        String word = words.word(at);
        boolean telling = words.isWord(at) || (words.isNumber(at) && word.length() == SHORTEST);
        if (telling && word.length() >= SHORTEST && word.length() <= LONGEST) {
          String counted = singular(word);
          counts.merge(counted, weight, Integer::sum);
          int owned = word.endsWith("'s") ? 2 : 0;
          spellings.putIfAbsent(
              counted, text.substring(words.startOf(at), words.endOf(at) - owned));
        }
      }
      return this;
    }

    /** The counts so far. */
    public WordCounts build() {
      return new WordCounts(new TreeMap<>(counts), Map.copyOf(spellings));
    }
  }

  private static String singular(String said) {
    String word = said.endsWith("'s") ? said.substring(0, said.length() - 2) : said;
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
  }
}
