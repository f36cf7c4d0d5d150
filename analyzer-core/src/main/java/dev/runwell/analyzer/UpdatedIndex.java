package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import java.util.List;

/**
 * What came of an update of an index: how many incidents are new, and so on.
 *
 * @param unchanged those that were not read again
 * @param removed those that are gone, or are none any more
 * @param problems what could not be read
 */
public record UpdatedIndex(
    int added, int changed, int unchanged, int removed, List<Problem> problems) {

  /** Copies the list. */
  public UpdatedIndex {
    problems = List.copyOf(problems);
  }

  /** Says it in words, without the problems. */
  public String summary() {
    return added
        + " new, "
        + changed
        + " changed, "
        + unchanged
        + " unchanged, "
        + removed
        + " removed";
  }
}
