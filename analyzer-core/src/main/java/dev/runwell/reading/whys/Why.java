package dev.runwell.reading.whys;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A why at the start of a text.
 *
 * @param number its number, if it is called {@code Why 2}
 * @param answer the index of the text where an answer on the same line begins; its length if there
 *     is none
 */
record Why(OptionalInt number, int answer) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:why\\s{0,2}#?\\s?(\\d{1,2})|#?(\\d{1,2})(?:st|nd|rd|th)?\\swhy\\b)\\s{0,2}[:.)–—-]{0,2}\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:q\\d{0,2}:\\s*)?why\\b[^?]{0,300}\\?[\\s:–—-]*", Pattern.CASE_INSENSITIVE);

  /** {@code Why: the pool was empty}, and a question that has lost its mark. */
  private static final Pattern BARE =
      Pattern.compile("why(?::\\s*|\\b[^?.]{0,200}?(?=\\bbecause\\b))", Pattern.CASE_INSENSITIVE);

  /** The why that a text begins with, if it does. */
  static Optional<Why> of(String text) {
    if (!text.toLowerCase(Locale.ROOT).contains("why")) {
      return Optional.empty();
    }
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    Matcher label = LABEL.matcher(text).region(start, text.length());
    OptionalInt number = OptionalInt.empty();
    if (label.lookingAt()) {
      String digits = label.group(1) == null ? label.group(2) : label.group(1);
      number = OptionalInt.of(Integer.parseInt(digits));
      start = label.end();
    }
    Matcher question = QUESTION.matcher(text).region(start, text.length());
    if (question.lookingAt()) {
      return Optional.of(new Why(number, question.end()));
    }
    Matcher bare = BARE.matcher(text).region(start, text.length());
    if (bare.lookingAt()) {
      return Optional.of(new Why(number, bare.end()));
    }
    boolean asks =
        text.stripTrailing().endsWith("?")
            || text.regionMatches(true, start, "why", 0, "why".length());
    return number.isPresent()
        ? Optional.of(new Why(number, asks ? text.length() : start))
        : Optional.empty();
  }
}
