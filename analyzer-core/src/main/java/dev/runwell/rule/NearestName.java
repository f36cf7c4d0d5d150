package dev.runwell.rule;

import dev.runwell.language.EditDistance;
import java.util.Collection;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely means. */
public final class NearestName {
  private NearestName() {}

  /**
   * The first of the nearest names; empty if more than a third of the letters, or three of a short
   * name's, would have to change.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    int limit = Math.max(2, name.length() / 3);
    Optional<String> nearest = Optional.empty();
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) > limit) {
        continue;
      }
      int distance = EditDistance.between(name, candidate);
      if (distance <= limit && distance < Math.min(name.length(), candidate.length())) {
        nearest = Optional.of(candidate);
        limit = distance - 1;
      }
    }
    return nearest;
  }

  /**
   * Says that a word is unknown, with the known one that was probably meant or else all that are
   * known; without a full stop.
   */
  public static String unknown(String what, String word, Collection<String> known) {
    String rest =
        of(word, known)
            .map(nearest -> ", did you mean \"" + nearest + "\"?")
            .orElseGet(() -> "; there are " + String.join(", ", known));
    return "unknown " + what + " \"" + word + "\"" + rest;
  }
}
