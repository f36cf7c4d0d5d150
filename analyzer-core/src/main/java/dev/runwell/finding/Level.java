package dev.runwell.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters; the words are SARIF's. Ordered from least to most. */
public enum Level {
  /** Worth a look. */
  NOTE,
  /** Likely a defect. */
  WARNING,
  /** The handbook says must, and the analyzer is sure. */
  ERROR;

  /** The name in JSON, configuration and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this id. */
  public static Optional<Level> of(String id) {
    return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
  }
}
