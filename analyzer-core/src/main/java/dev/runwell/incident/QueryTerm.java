package dev.runwell.incident;

import java.util.Optional;

/**
 * One thing a person asks for.
 *
 * @param form how it was asked for
 * @param field the field it is looked for in; empty for all of the text
 * @param text the word or words, without quotes
 */
public record QueryTerm(Form form, Optional<QueryField> field, String text) {

  /** How a term was asked for. */
  public enum Form {
    /** A plain word: the more of them, the better. */
    WORD,
    /** Quoted words: they stand together, in this order. */
    PHRASE,
    /** What must not be there. */
    EXCLUDED
  }
}
