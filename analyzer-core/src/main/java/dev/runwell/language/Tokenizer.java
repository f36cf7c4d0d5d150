package dev.runwell.language;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into the words that the tagger's model knows: what is written in one piece stays
 * in one, as {@code didn't}, {@code Dave's}, {@code on-call}, {@code prod-db-01}, {@code @lena};
 * signs stand alone.
 */
final class Tokenizer {
  private static final String JOINTS = "-_./:'\u2019@&+#\\";

  private Tokenizer() {}

  static List<Span> tokens(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      char unit = text.charAt(at);
      if (Character.isWhitespace(unit) || unit == '\u00A0') {
        at++;
        continue;
      }
      int end =
          isWordStart(text, at, sentence.end()) ? wordEnd(text, at + 1, sentence.end()) : at + 1;
      tokens.add(new Span(at, end));
      at = end;
    }
    return tokens;
  }

  private static boolean isWordStart(String text, int at, int limit) {
    char unit = text.charAt(at);
    boolean mark = unit == '@' || unit == '#' || unit == '/';
    return Character.isLetterOrDigit(unit)
        || (mark && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** The apostrophe of {@code the operators' view}, which closes no quotation. */
  private static boolean endsWithPossession(String text, int at, int limit) {
    return at + 2 < limit
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && text.charAt(at - 1) == 's'
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at + 2));
  }

  private static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char unit = text.charAt(at);
      boolean joint =
          JOINTS.indexOf(unit) >= 0
              && at + 1 < limit
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (!Character.isLetterOrDigit(unit) && !joint && !Character.isSurrogate(unit)) {
        break;
      }
      at++;
    }
    return endsWithPossession(text, at, limit) ? at + 1 : at;
  }
}
