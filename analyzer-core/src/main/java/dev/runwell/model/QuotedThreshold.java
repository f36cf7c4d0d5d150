package dev.runwell.model;

import dev.runwell.language.query.Sign;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that something is held against, told in words or with a sign.
 *
 * @param sign how it is compared; empty where only the number is told
 * @param signed whether the sign is written as one rather than in words
 * @param number the number, in seconds or bytes for times and sizes
 * @param unit what it counts
 * @param text the number with its unit, as written
 */
public record QuotedThreshold(
    Optional<Sign> sign, boolean signed, BigDecimal number, Unit unit, String text) {

  /** What a threshold counts. */
  public enum Unit {
    /** Hundredths of a whole. */
    PERCENT,
    /** Seconds. */
    TIME,
    /** Bytes, in steps of a thousand. */
    BYTES,
    /** Bytes, in steps of 1024. */
    BINARY_BYTES,
    /** Things, or something unknown. */
    PLAIN
  }
}
