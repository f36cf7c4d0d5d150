package dev.runwell.config;

import dev.runwell.finding.Level;
import java.util.List;
import java.util.Optional;

/**
 * From which level on findings fail a run.
 *
 * @param level empty if they never do
 */
public record FailLevel(Optional<Level> level) {
  private static final String NEVER = "never";

  /** The words for it, in configurations, on the command line and in builds. */
  public static final List<String> WORDS = List.of("error", "warning", "note", NEVER);

  /** What a word means; empty if it is none of the words for it. */
  public static Optional<FailLevel> of(String word) {
    return WORDS.contains(word) ? Optional.of(new FailLevel(Level.of(word))) : Optional.empty();
  }
}
