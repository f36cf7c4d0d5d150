package dev.runwell.reading.runbook;

import dev.runwell.language.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a heading or paragraph numbers itself.
 *
 * @param number the number or letter as written
 * @param named whether a word such as "Step" stands before it
 * @param rest what follows
 */
record StepLabel(String number, boolean named, String rest) {
  private static final Pattern NAMED =
      Pattern.compile(
          "([A-Za-z]{3,13})\\s*#?\\s*(\\d{1,2}[a-z]?(?:\\.\\d{1,2})*|[A-Z])(?![\\w])\\s*[:.)\u2013\u2014-]*\\s*");
  private static final Pattern BARE =
      Pattern.compile(
          "(\\d{1,2}(?:\\.\\d{1,2})*[a-z]?|[A-Z])(?:[.):]+\\s+|\\s+[\u2013\u2014-]\\s+|\uFE0F?\u20E3\\s*)");

  /** The label that a text starts with, if it has one. */
  static Optional<StepLabel> of(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    String rest = text.substring(start);
    Matcher named = NAMED.matcher(rest);
    if (named.lookingAt() && StepWords.get().stepWords().contains(Words.fold(named.group(1)))) {
      return Optional.of(new StepLabel(named.group(2), true, rest.substring(named.end())));
    }
    Matcher bare = BARE.matcher(rest);
    return bare.lookingAt()
        ? Optional.of(new StepLabel(bare.group(1), false, rest.substring(bare.end())))
        : Optional.empty();
  }
}
