package dev.runwell.reading.yaml;

/**
 * What a YAML text may not pass. Real files stay far below: the deepest of the alert bundles and
 * configurations looked at nests 12 levels.
 */
final class YamlLimits {
  /** UTF-16 code units of a text. */
  static final int LENGTH = 8 * 1024 * 1024;

  /** Values inside values. */
  static final int DEPTH = 64;

  /** Values that aliases and merge keys repeat, each counted with all that is in it. */
  static final int REPEATED = 100_000;

  private YamlLimits() {}
}
