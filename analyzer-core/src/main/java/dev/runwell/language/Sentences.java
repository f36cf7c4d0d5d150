package dev.runwell.language;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences, in indexes of the text. A full stop behind an abbreviation, an
 * initial, a number or inside a name ends none; a line end alone ends none, an empty line does.
 */
public final class Sentences {
  /** Words whose full stop belongs to them; all others end a sentence with theirs. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "approx", "vs", "etc", "cf", "ca", "incl", "excl", "resp", "a.m", "p.m",
          "no", "nos", "fig", "sec", "min", "max", "mr", "mrs", "ms", "dr", "prof", "st", "jr",
          "sr", "dept", "est", "reqs", "req", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sep", "sept", "oct", "nov", "dec", "eg", "ie", "al");

  private static final String CLOSING = "\"'\u201D\u2019)]*_";

  private Sentences() {}

  /** The sentences of a text, in its order, without the white space around them. */
  public static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = endBehind(text, start, at);
      if (end > 0) {
        add(sentences, text, start, end);
        start = end;
        at = end - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** The index behind the sentence that ends with the sign at {@code at}; 0 if none does. */
  private static int endBehind(String text, int start, int at) {
    char unit = text.charAt(at);
    if (unit == '\n') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 1 : 0;
    }
    if (unit != '.' && unit != '!' && unit != '?' && unit != '\u2026') {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && ".!?\u2026".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean over = end == text.length() || Character.isWhitespace(text.charAt(end));
    return over && (unit != '.' || endsWithFullStop(text, start, at, end)) ? end : 0;
  }

  private static boolean endsWithFullStop(String text, int start, int at, int end) {
    int word = at;
    while (word > start
        && !Character.isWhitespace(text.charAt(word - 1))
        && text.charAt(word - 1) != '(') {
      word--;
    }
    String before = Words.fold(text.substring(word, at));
    if (before.length() == 1 && Character.isLetter(before.charAt(0)) && !before.equals("i")) {
      return false; // an initial, the number of a list
    }
    if (!ABBREVIATIONS.contains(before)) {
      return true;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    // "at 3 a.m. The team" and "etc. The" go on with a new sentence
    boolean mayEnd = before.equals("a.m") || before.equals("p.m") || before.equals("etc");
    return mayEnd && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
