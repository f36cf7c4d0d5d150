package dev.runwell.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text in which names are found however they are spelled: {@code QueueDepthHigh}, {@code
 * queue_depth_high}, {@code queue-depth-high} and "Queue depth high" are one name. Immutable.
 */
public final class SpelledText {
  private final String letters;

  /** Where in {@code letters} a word begins; the end counts as well. */
  private final BitSet borders;

  /** Where of these something other than letters and digits stands before it; both ends count. */
  private final BitSet gaps;

  private SpelledText(String letters, BitSet borders, BitSet gaps) {
    this.letters = letters;
    this.borders = borders;
    this.gaps = gaps;
  }

  /** The names in a text. */
  public static SpelledText of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    BitSet borders = new BitSet();
    BitSet gaps = new BitSet();
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (inWord(unit)) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (begins(before, unit, next)) {
          borders.set(letters.length());
        }
        if (!inWord(before)) {
          gaps.set(letters.length());
        }
        letters.append(Character.toLowerCase(unit));
      }
      before = unit;
    }
    borders.set(letters.length());
    gaps.set(letters.length());
    return new SpelledText(letters.toString(), borders, gaps);
  }

  /** The letters and digits of a name, in lower case: what all its spellings have in common. */
  public static String letters(String name) {
    return of(name).letters;
  }

  /** The words of a name or text, in lower case. */
  public static List<String> words(String text) {
    SpelledText spelled = of(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < spelled.letters.length()) {
      int end = spelled.borders.nextSetBit(start + 1);
      words.add(spelled.letters.substring(start, end));
      start = end;
    }
    return words;
  }

  /** Whether the text has this name, as words of their own, in whatever spelling. */
  public boolean names(String name) {
    return hasLetters(letters(name));
  }

  /**
   * The same for the letters of a name, as {@link #letters} has them: for names asked for often.
   */
  public boolean hasLetters(String wanted) {
    if (wanted.isEmpty()) {
      return false;
    }
    int at = letters.indexOf(wanted);
    while (at >= 0) {
      if (borders.get(at) && borders.get(at + wanted.length())) {
        return true;
      }
      at = letters.indexOf(wanted, at + 1);
    }
    return false;
  }

  /**
   * Which of these names, given by their letters, the text has, and not as parts of longer ones:
   * {@code PumpNodeDown} has {@code NodeDown} in it and is something else, while "Pump: NodeDown"
   * names it.
   */
  public Set<String> namesApart(Set<String> wanted) {
    Set<String> found = new TreeSet<>();
    for (int start = gaps.nextSetBit(0); start >= 0; start = gaps.nextSetBit(start + 1)) {
      for (int end = gaps.nextSetBit(start + 1); end > 0; end = gaps.nextSetBit(end + 1)) {
        String name = letters.substring(start, end);
        if (wanted.contains(name)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private static boolean inWord(char unit) {
    return Character.isLetterOrDigit(unit);
  }

  /** Whether a word begins with a letter or digit, given what stands around it. */
  private static boolean begins(char before, char unit, char next) {
    if (!inWord(before)) {
      return true;
    }
    if (Character.isDigit(before) != Character.isDigit(unit)) {
      return true;
    }
    return Character.isUpperCase(unit)
        && (!Character.isUpperCase(before) || Character.isLowerCase(next));
  }
}
