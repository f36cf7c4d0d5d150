package dev.runwell.history;

import java.time.LocalDate;
import java.util.Map;

/** Knows how files came to be what they are. Immutable, and safe for use by several threads. */
@FunctionalInterface
public interface History {
  /**
   * Looks up, in one walk for all of them, how files changed after a day; never throws: what could
   * not be read is told in the answer.
   *
   * @param days for each file, by its path as the run names it, the last day that is of no interest
   */
  Past of(Map<String, LocalDate> days);
}
