package dev.runwell.search;

import dev.runwell.incident.EmbeddingException;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.SentenceEmbedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the vectors of incidents, until the model fails; then none any more. */
final class Vectors {
  private final Optional<SentenceEmbedding> embedding;
  private Optional<String> failure = Optional.empty();

  Vectors(Optional<SentenceEmbedding> embedding) {
    this.embedding = embedding;
  }

  /** One a chunk; none without a model. */
  List<float[]> of(IncidentRecord incident) {
    List<float[]> vectors = new ArrayList<>();
    if (model().isEmpty()) {
      return vectors;
    }
    try {
      for (Chunk chunk : Chunk.of(incident)) {
        vectors.add(embedding.get().vector(chunk.text()));
      }
      return vectors;
    } catch (EmbeddingException e) {
      failure = Optional.of("the model of meaning cannot be used: " + e.getMessage());
      return List.of();
    }
  }

  /** Loads the model, which else the first incident does. */
  void begin() {
    try {
      if (embedding.isPresent()) {
        embedding.get().vector("");
      }
    } catch (EmbeddingException e) {
      failure = Optional.of("the model of meaning cannot be used: " + e.getMessage());
    }
  }

  /** The model that all vectors are of; empty if there is none, or some incident has none. */
  String model() {
    return failure.isPresent() ? "" : embedding.map(SentenceEmbedding::model).orElse("");
  }

  /** Why there are none any more. */
  Optional<String> failure() {
    return failure;
  }
}
