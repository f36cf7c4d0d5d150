package dev.runwell.reading.runbook;

import dev.runwell.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Whether prose tells its reader to do something, or asks what to find out. */
final class Instruction {
  /** A step gives its order early; the rest of a long paragraph is not looked at. */
  private static final int FAR_ENOUGH = 600;

  private Instruction() {}

  /** The sort of thing that is asked for. */
  enum Sort {
    /** Nothing. */
    NONE,
    /** An answer to a question. */
    ASK,
    /** To see whether something is as it should be. */
    CHECK,
    /** To get at something, or to find something out. */
    FIND,
    /** To change something, or to tell somebody. */
    ACT
  }

  /** Whether the text gives an order or asks a question. */
  static boolean isIn(String text) {
    return sort(text) != Sort.NONE;
  }

  /** The verb of the first order in the text, in small letters; empty if there is none. */
  static String verb(String text) {
    String start = text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text;
    for (String clause : clauses(start)) {
      Words words = Words.of(clause);
      int at = firstWord(words, 0);
      if (orderAt(words, at) != Sort.NONE) {
        return words.word(at);
      }
    }
    return "";
  }

  /** Whether the text begins with a condition: "If ...". */
  static boolean isCase(String text) {
    Words words = Words.of(text);
    int at = firstWord(words, 0);
    return at < words.count() && StepWords.get().conditions().contains(words.word(at));
  }

  /** What the first order or question in the text asks for. */
  static Sort sort(String text) {
    String start = text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text;
    for (String clause : clauses(start)) {
      Sort sort = ofClause(clause);
      if (sort != Sort.NONE) {
        return sort;
      }
    }
    return StepWords.get().address().find(start).isEmpty() ? Sort.NONE : Sort.ACT;
  }

  /** Sentences, and what stands behind a colon, a semicolon or a dash. */
  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      char c = text.charAt(i);
      boolean mark = c == '.' || c == ':' || c == ';' || c == '!' || c == '?' || c == ')';
      boolean dash = c == '\u2014' || c == '\u2013' || c == '\u2192' || c == '-';
      boolean breaks =
          (mark && (last || Character.isWhitespace(text.charAt(i + 1))))
              || (dash && i > 0 && text.charAt(i - 1) == ' ');
      if (breaks || last) {
        clauses.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    return clauses;
  }

  private static Sort ofClause(String clause) {
    Words words = Words.of(clause);
    StepWords lexicon = StepWords.get();
    int at = firstWord(words, 0);
    if (at == words.count()) {
      return Sort.NONE;
    }
    if (clause.stripTrailing().endsWith("?") && lexicon.questions().contains(words.word(at))) {
      return Sort.ASK;
    }
    Sort direct = orderAt(words, at);
    if (direct != Sort.NONE || !lexicon.clauses().contains(words.word(at))) {
      return direct;
    }
    for (int i = at + 1; i + 1 < words.count(); i++) {
      if (words.word(i).equals(",") || words.word(i).equals("then")) {
        Sort behind = orderAt(words, firstWord(words, i + 1));
        if (behind != Sort.NONE) {
          return behind;
        }
      }
    }
    return Sort.NONE;
  }

  /** The first word that is neither a sign, a number nor an opener such as "then". */
  private static int firstWord(Words words, int from) {
    int at = from;
    while (at < words.count()
        && (!words.isWord(at) || StepWords.get().openers().contains(words.word(at)))) {
      at++;
    }
    return at;
  }

  private static Sort orderAt(Words words, int at) {
    StepWords lexicon = StepWords.get();
    if (at >= words.count() || !lexicon.isVerb(words.word(at)) || isNoun(words, at)) {
      return Sort.NONE;
    }
    if (lexicon.check().contains(words.word(at))) {
      return Sort.CHECK;
    }
    return lexicon.find().contains(words.word(at)) ? Sort.FIND : Sort.ACT;
  }

  private static boolean isNoun(Words words, int at) {
    return at + 1 < words.count() && StepWords.get().nouns().contains(words.word(at + 1));
  }
}
