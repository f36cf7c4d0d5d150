package dev.runwell.language;

/** A lexicon that cannot be read; the message names the lexicon and the line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String lexicon, int line, String problem) {
    super(lexicon + ":" + line + ": " + problem);
  }

  LexiconException(String lexicon, String problem, Throwable cause) {
    super(lexicon + ": " + problem, cause);
  }
}
