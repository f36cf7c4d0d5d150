package dev.runwell.cli;

/** How incidents that were found can be written. */
enum HitFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
