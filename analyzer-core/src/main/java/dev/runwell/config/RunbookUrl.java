package dev.runwell.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the URL of a runbook becomes a file, so that links are proved offline.
 *
 * @param from what the whole URL is to match
 * @param to the file, relative to the configuration; {@code $1} is what the first group matched
 */
public record RunbookUrl(Pattern from, String to) {
  /** A URL that is longer is no page of anybody's. */
  private static final int LONGEST = 2_000;

  /** The file that a URL stands for; empty if the pattern does not match. */
  public Optional<String> file(String url) {
    if (url.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = from.matcher(new BoundedText(url));
    try {
      return matcher.matches() ? Optional.of(matcher.replaceFirst(to)) : Optional.empty();
    } catch (BoundedText.ExhaustedException e) {
      return Optional.empty(); // a pattern that cannot decide in a million steps does not match
    }
  }
}
