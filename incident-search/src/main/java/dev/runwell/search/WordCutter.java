package dev.runwell.search;

import dev.runwell.search.Token.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words and identifiers; an identifier is there whole and in its parts, so that
 * {@code PaymentErrorRateHigh} is found by all of it and by {@code error rate}.
 */
final class WordCutter {
  /** What is longer is data, not a name, in UTF-16 units. */
  private static final int LONGEST = 100;

  /** The longest mix of letters and digits that is one word, as {@code k8s} or {@code x509}. */
  private static final int LONGEST_MIX = 6;

  /** A run of hexadecimal digits from here on is a hash. */
  private static final int SHORTEST_HASH = 12;

  private static final String JOINTS = "-_./:@+#%";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private WordCutter(String text) {
    this.text = text;
  }

  /** The words of a text, in their order. */
  static List<Token> cut(String text) {
    WordCutter cutter = new WordCutter(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && belongs(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        cutter.piece(at, end);
      }
      at = end + 1;
    }
    return cutter.tokens;
  }

  private static boolean belongs(char unit) {
    return Character.isLetterOrDigit(unit) || JOINTS.indexOf(unit) >= 0 || isApostrophe(unit);
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019';
  }

  private void piece(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    if (end == start || end - start > LONGEST) {
      return;
    }
    List<int[]> parts = parts(start, end);
    if (parts.isEmpty() || isHash(start, end)) {
      add(whole(start, end), Form.WORD, position++, start, end);
      return;
    }
    if (parts.size() > 1) {
      add(whole(start, end), Form.WHOLE, position, start, end);
    }
    for (int[] part : parts) {
      String word = text.substring(part[0], part[1]).toLowerCase(Locale.ROOT);
      add(word, Form.WORD, position++, part[0], part[1]);
    }
  }

  private void add(String word, Form form, int at, int start, int end) {
    boolean stop = form == Form.WORD && StopWords.has(word);
    String term = stop ? word : Stemmer.stem(word);
    tokens.add(new Token(term, word, stop ? Form.STOP : form, at, start, end));
  }

  /** In lower case, without the dashes and underscores between its parts. */
  private String whole(int start, int end) {
    StringBuilder whole = new StringBuilder();
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (unit != '-' && unit != '_' && !isApostrophe(unit)) {
        whole.append(Character.toLowerCase(unit));
      }
    }
    return whole.toString();
  }

  private boolean isHash(int start, int end) {
    boolean digit = false;
    boolean letter = false;
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (Character.digit(unit, 16) < 0) {
        return false;
      }
      digit |= Character.isDigit(unit);
      letter |= !Character.isDigit(unit);
    }
    return digit && letter && end - start >= SHORTEST_HASH;
  }

  private List<int[]> parts(int start, int end) {
    List<int[]> parts = new ArrayList<>();
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || JOINTS.indexOf(text.charAt(at)) >= 0) {
        humps(from, at, parts);
        from = at + 1;
      }
    }
    return parts;
  }

  /** Cuts where a capital begins a word; between letters and digits only what is long. */
  private void humps(int start, int end, List<int[]> parts) {
    int stop = possessive(start, end);
    boolean mixes = stop - start > LONGEST_MIX;
    int from = start;
    for (int at = start + 1; at < stop; at++) {
      if (beginsHump(at, stop) || (mixes && digitBorder(at))) {
        parts.add(new int[] {from, at});
        from = at;
      }
    }
    if (stop > from) {
      parts.add(new int[] {from, stop});
    }
  }

  /** Where the word ends without its {@code 's}. */
  private int possessive(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (isApostrophe(text.charAt(at))) {
        return at;
      }
    }
    return end;
  }

  private boolean beginsHump(int at, int end) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    return Character.isLowerCase(text.charAt(at - 1))
        || (Character.isUpperCase(text.charAt(at - 1))
            && at + 2 < end
            && Character.isLowerCase(text.charAt(at + 1))
            && Character.isLowerCase(text.charAt(at + 2)));
  }

  private boolean digitBorder(int at) {
    return Character.isDigit(text.charAt(at)) != Character.isDigit(text.charAt(at - 1));
  }
}
