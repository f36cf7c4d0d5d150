package dev.runwell.search;

/**
 * A word of a text as the index knows it.
 *
 * @param term what it is indexed as
 * @param surface the word in lower case, before anything was taken off it
 * @param form which of the forms of a word it is
 * @param position which word of the text it is; all forms of a word share one
 * @param start the index in the text where it starts, in UTF-16 units
 * @param end the index after it
 */
record Token(String term, String surface, Form form, int position, int start, int end) {

  /** What a token stands for. */
  enum Form {
    /** A word, or one part of an identifier. */
    WORD,
    /** A word that only holds sentences together. */
    STOP,
    /** A whole identifier of several parts. */
    WHOLE,
    /** What the words mean, whichever words say it. */
    CONCEPT
  }
}
