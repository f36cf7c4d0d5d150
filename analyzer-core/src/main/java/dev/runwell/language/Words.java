package dev.runwell.language;

import java.util.Arrays;

/**
 * A text cut into words, numbers and single signs, folded so that case, typographic apostrophes and
 * hyphens make no difference. Indexes count UTF-16 code units, half-open.
 */
public final class Words {
  /** An array, not a text: reading it unit by unit costs a fraction. */
  private final char[] folded;

  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private String[] words = new String[16];
  private int count;

  private Words(String text) {
    folded = foldedUnits(text);
    cut();
  }

  /** The words of a text. */
  public static Words of(String text) {
    return new Words(text);
  }

  /** The text in lower case, unit by unit, without regard to any locale; its length stays. */
  public static String fold(String text) {
    return new String(foldedUnits(text));
  }

  private static char[] foldedUnits(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = fold(units[i]);
    }
    return units;
  }

  private static char fold(char unit) {
    if (unit < 0x80) {
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }
    return switch (unit) {
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
      default -> Character.toLowerCase(Character.toUpperCase(unit));
    };
  }

  private void cut() {
    int at = 0;
    while (at < folded.length) {
      char unit = folded[at];
      if (unit == ' ' || unit == '\u00A0' || Character.isWhitespace(unit)) {
        at++;
        continue;
      }
      int end = endFrom(at);
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        words = Arrays.copyOf(words, count * 2);
      }
      starts[count] = at;
      words[count] = new String(folded, at, end - at);
      ends[count++] = end;
      at = end;
    }
  }

  private int endFrom(int start) {
    int at = start + 1;
    if (Character.isDigit(folded[start])) {
      while (at < folded.length && (Character.isDigit(folded[at]) || inNumber(at))) {
        at++;
      }
    } else if (inWord(folded[start])) {
      while (at < folded.length && (inWord(folded[at]) || isInnerApostrophe(at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean inWord(char unit) {
    return unit < 0x80
        ? (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '_'
        : Character.isLetterOrDigit(unit);
  }

  private boolean inNumber(int at) {
    char unit = folded[at];
    return (unit == '.' || unit == ',' || unit == ':')
        && at + 1 < folded.length
        && Character.isDigit(folded[at + 1]);
  }

  private boolean isInnerApostrophe(int at) {
    return folded[at] == '\'' && at + 1 < folded.length && Character.isLetter(folded[at + 1]);
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The word at {@code position}, folded. */
  public String word(int position) {
    return words[position];
  }

  /** The index in the text where the word starts. */
  public int startOf(int position) {
    return starts[position];
  }

  /** The index in the text after the word. */
  public int endOf(int position) {
    return ends[position];
  }

  /** Whether white space stands between the word and the one before it. */
  public boolean spaced(int position) {
    return position > 0 && starts[position] > ends[position - 1];
  }

  /** Whether it is a number. */
  public boolean isNumber(int position) {
    return Character.isDigit(folded[starts[position]]);
  }

  /** Whether it is a word that starts with a letter. */
  public boolean isWord(int position) {
    return Character.isLetter(folded[starts[position]]);
  }

  /** Whether it is this one sign. */
  boolean is(int position, char sign) {
    return ends[position] - starts[position] == 1 && folded[starts[position]] == sign;
  }
}
