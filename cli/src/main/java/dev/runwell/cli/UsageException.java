package dev.runwell.cli;

import dev.runwell.rule.NearestName;
import java.util.Collection;

/** Says that a command was asked for what it cannot do; exit status 2. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** One line, or a few: what is wrong, without a full stop. */
  UsageException(String message) {
    super(message);
  }

  /** An unknown word, with the known one that was probably meant or else all that are known. */
  static UsageException unknown(String what, String word, Collection<String> known) {
    return new UsageException(NearestName.unknown(what, word, known));
  }
}
