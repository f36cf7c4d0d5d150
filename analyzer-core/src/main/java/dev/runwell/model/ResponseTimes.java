package dev.runwell.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast the response was, computed from the timeline; a time is empty where the timeline does
 * not tell both of its ends.
 *
 * @param toDetect from the start of the trouble to its detection
 * @param toAcknowledge from detection until a responder took it
 * @param toMitigate from the start of the trouble until users were no longer hurt
 * @param toResolve from the start of the trouble until it was over
 */
public record ResponseTimes(
    Optional<Duration> toDetect,
    Optional<Duration> toAcknowledge,
    Optional<Duration> toMitigate,
    Optional<Duration> toResolve) {
  /** Nothing is known. */
  public static final ResponseTimes UNKNOWN =
      new ResponseTimes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
