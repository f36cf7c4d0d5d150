package dev.runwell.language.query;

/**
 * The smallest part of an expression that means something.
 *
 * @param text in one spelling: strings without quotes, numbers without needless zeros, lengths of
 *     time in seconds
 * @param start the index of its first character in the expression
 * @param end the index after its last
 */
record QueryToken(Kind kind, String text, int start, int end) {

  /** What a token is. */
  enum Kind {
    /** A metric, a function, a label, a word operator. */
    NAME,
    /** A number. */
    NUMBER,
    /** A length of time. */
    LENGTH,
    /** A string. */
    TEXT,
    /** An operator or a bracket. */
    SIGN
  }

  /** Whether it is this operator or bracket. */
  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it is this word, whatever its case. */
  boolean isWord(String word) {
    return kind == Kind.NAME && text.equalsIgnoreCase(word);
  }
}
