package dev.runwell.suppression;

import java.nio.charset.CharacterCodingException;

/** Says where a file is no baseline. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Names file and line, and what is wrong. */
  BaselineException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  /** Says that the file is no text. */
  BaselineException(String file, CharacterCodingException cause) {
    super(file + ": not valid UTF-8", cause);
  }
}
