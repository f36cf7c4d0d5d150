package dev.runwell.search;

import dev.runwell.search.Token.Form;
import java.util.List;

/** The analysis of every text, indexed or asked for: words, identifiers, meanings. */
final class OpsText {
  private OpsText() {}

  /** All tokens of a text; those of one word share its position. */
  static List<Token> tokens(String text) {
    return Thesaurus.standard().widen(WordCutter.cut(text));
  }

  /** The words in their order, for phrases: parts of identifiers too, wholes and meanings not. */
  static List<Token> words(String text) {
    return words(WordCutter.cut(text));
  }

  /** Those of a text's tokens that are its words. */
  static List<Token> words(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.form() == Form.WORD || token.form() == Form.STOP)
        .toList();
  }
}
