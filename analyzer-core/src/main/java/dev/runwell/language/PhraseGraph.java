package dev.runwell.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds phrases to nodes. Choices between whole words branch and come together again, so that a
 * phrase with many choices costs its words and not all that it stands for.
 */
final class PhraseGraph {
  private final PhraseSyntax syntax;

  /** For the phrases of one line of a lexicon with these lists. */
  PhraseGraph(String lexicon, int line, Map<String, List<String>> lists) {
    syntax = new PhraseSyntax(lexicon, line, lists.keySet());
  }

  /** Adds a phrase below a node and answers with its last node; the same if it has no words. */
  PhraseNode add(PhraseNode from, String phrase) {
    PhraseNode node = from;
    for (String term : terms(phrase)) {
      node = term.indexOf('(') < 0 ? plain(node, term) : choice(node, term);
    }
    return node;
  }

  /**
   * The parts of a phrase between white space; brackets hold theirs together, unless white space
   * ends each of their choices: {@code (very )much} is {@code (very) much}. Written out as one
   * part, a few of these would stand for hundreds.
   */
  private static List<String> terms(String phrase) {
    List<String> terms = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at <= phrase.length(); at++) {
      char sign = at == phrase.length() ? ' ' : phrase.charAt(at);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (at == phrase.length() || (depth == 0 && Character.isWhitespace(sign))) {
        if (at > start) {
          terms.add(phrase.substring(start, at));
        }
        start = at + 1;
      } else if (depth == 0 && sign == ')' && endsInSpaces(phrase.substring(start, at + 1))) {
        terms.add(phrase.substring(start, at + 1));
        start = at + 1;
      }
    }
    return terms;
  }

  private static boolean endsInSpaces(String term) {
    List<String> choices = term.charAt(0) == '(' ? wholeChoices(term) : List.of();
    return choices.stream().anyMatch(choice -> !choice.isEmpty())
        && choices.stream().allMatch(choice -> choice.isEmpty() || choice.endsWith(" "));
  }

  private PhraseNode choice(PhraseNode from, String term) {
    List<String> choices = wholeChoices(term);
    if (choices.isEmpty()) {
      choices = syntax.writtenOut(term); // the ending of a word, as in "user(s)"
      boolean mayBeMissing = syntax.isOptional(term);
      return joined(from, choices, mayBeMissing);
    }
    boolean optional = choices.size() == 1 || choices.stream().anyMatch(String::isBlank);
    return joined(from, choices, optional);
  }

  private PhraseNode joined(PhraseNode from, List<String> choices, boolean optional) {
    PhraseNode join = new PhraseNode();
    for (String choice : choices) {
      PhraseNode end = add(from, choice);
      if (end != from) {
        end.goOnAs(join);
      }
    }
    if (optional) {
      from.goOnAs(join);
    }
    return join;
  }

  /** The choices of a term that is nothing but one pair of brackets; none otherwise. */
  private static List<String> wholeChoices(String term) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int start = 1;
    for (int at = 0; at < term.length(); at++) {
      char sign = term.charAt(at);
      depth += sign == '(' ? 1 : 0;
      if (depth == 1 && (sign == '/' || sign == ')')) {
        choices.add(term.substring(start, at));
        start = at + 1;
      }
      depth -= sign == ')' ? 1 : 0;
      if (depth == 0 && at + 1 < term.length()) {
        return List.of();
      }
    }
    return choices;
  }

  /** Whether a term is one word as texts have it, as nearly all are: then nothing is to be cut. */
  private static boolean isWord(String term) {
    for (int at = 0; at < term.length(); at++) {
      if (term.charAt(at) < 'a' || term.charAt(at) > 'z') {
        return false;
      }
    }
    return !term.isEmpty();
  }

  /** Adds words and names of lists, without choices. */
  private static PhraseNode plain(PhraseNode from, String term) {
    if (isWord(term)) {
      return from.withWord(term, true);
    }
    PhraseNode node = from;
    boolean apart = true;
    int at = 0;
    while (at < term.length()) {
      int open = term.indexOf('<', at);
      Words words = Words.of(term.substring(at, open < 0 ? term.length() : open));
      for (int i = 0; i < words.count(); i++) {
        node = node.withWord(words.word(i), apart);
        apart = false;
      }
      if (open < 0) {
        break;
      }
      int close = term.indexOf('>', open);
      node = node.withName(term.substring(open + 1, close), apart);
      apart = false;
      at = close + 1;
    }
    return node;
  }
}
