package dev.runwell.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the endings off English words: {@code retries}, {@code retrying} are one term. */
final class Stemmer {
  private static final Map<String, String> IRREGULAR = irregular();
  private static final ThreadLocal<Stemmer> OWN = ThreadLocal.withInitial(Stemmer::new);

  private final OneWord word = new OneWord();
  private final TokenStream porter = new PorterStemFilter(word);
  private final CharTermAttribute stem = porter.getAttribute(CharTermAttribute.class);

  private Stemmer() {}

  /** The stem of a word in lower case; a word that has digits or signs is its own. */
  static String stem(String word) {
    String base = IRREGULAR.getOrDefault(word, word);
    for (int at = 0; at < base.length(); at++) {
      if (base.charAt(at) < 'a' || base.charAt(at) > 'z') {
        return base;
      }
    }
    return OWN.get().stemOf(base);
  }

  private String stemOf(String text) {
    try {
      word.next = text;
      porter.incrementToken();
      return stem.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> irregular() {
    Map<String, String> bases = new HashMap<>();
    for (String line : DataFile.lines("irregular-words.txt")) {
      String[] words = DataFile.words(line).toArray(String[]::new);
      for (String form : words) {
        bases.put(form, words[0]);
      }
    }
    return Map.copyOf(bases);
  }

  /** A stream of the one word that is asked about. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}
