package dev.runwell.cli;

/** How the catalogue of rules can be written. */
enum RuleListFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
