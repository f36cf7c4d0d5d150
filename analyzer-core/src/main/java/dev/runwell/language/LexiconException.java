package dev.runwell.language;

/** A lexicon that cannot be read; the message names the lexicon and the line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String problem;

  LexiconException(String lexicon, int line, String problem) {
    super(lexicon + ":" + line + ": " + problem);
    this.line = line;
    this.problem = problem;
  }

  LexiconException(String lexicon, String problem, Throwable cause) {
    super(lexicon + ": " + problem, cause);
    this.line = 0;
    this.problem = problem;
  }

  /** The line, from 1; 0 if it is none of them. */
  public int line() {
    return line;
  }

  /** What is wrong there, without the place. */
  public String problem() {
    return problem;
  }
}
