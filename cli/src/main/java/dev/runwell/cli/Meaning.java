package dev.runwell.cli;

import dev.runwell.incident.SentenceEmbedding;
import dev.runwell.incident.ShippedEmbedding;
import java.util.Optional;

/** The model of meaning that lies beside the jar. */
final class Meaning {
  private Meaning() {}

  static boolean isWanted(Session session) {
    return shipped(session).isWanted();
  }

  static Optional<SentenceEmbedding> embedding(Session session) {
    return shipped(session).find();
  }

  private static ShippedEmbedding shipped(Session session) {
    return new ShippedEmbedding(session.shell().environment(), session.shell().workingFolder());
  }
}
