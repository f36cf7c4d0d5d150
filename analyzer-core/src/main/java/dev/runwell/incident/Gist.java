package dev.runwell.incident;

import java.util.Optional;

/**
 * An incident in four answers, a few sentences each, in the document's own words.
 *
 * @param summary what happened
 * @param symptom what was seen or felt
 * @param cause why it happened
 * @param mitigation what ended it
 */
public record Gist(
    Optional<String> summary,
    Optional<String> symptom,
    Optional<String> cause,
    Optional<String> mitigation) {
  /** No answer at all. */
  public static final Gist NONE =
      new Gist(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
