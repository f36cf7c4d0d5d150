package dev.runwell.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what Lucene logs about the Java it runs on off standard error. */
final class QuietLucene {
  /** Held here, since a logger that nobody holds forgets what it was told. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

  private QuietLucene() {}

  static void please() {
    LOGGER.setLevel(Level.OFF);
  }
}
