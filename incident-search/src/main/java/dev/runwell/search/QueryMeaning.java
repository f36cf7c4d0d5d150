package dev.runwell.search;

import dev.runwell.incident.EmbeddingException;
import dev.runwell.incident.SentenceEmbedding;
import java.util.Map;
import java.util.Optional;

/** Makes the vector of what is asked for, where the index can be asked by meaning. */
final class QueryMeaning {

  /**
   * What came of asking: the vector, or why there is none.
   *
   * @param wordsOnly a sentence without a full stop
   */
  record Asked(Optional<UnitVector> vector, Optional<String> wordsOnly) {
    static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());

    private static Asked wordsOnly(String why) {
      return new Asked(Optional.empty(), Optional.of(why));
    }
  }

  private final Optional<SentenceEmbedding> embedding;
  private final String made;

  /**
   * Asks a model about an index.
   *
   * @param commitData what the index says of itself
   */
  QueryMeaning(Optional<SentenceEmbedding> embedding, Map<String, String> commitData) {
    this.embedding = embedding;
    made = commitData.getOrDefault(Schema.MODEL_KEY, "");
  }

  Asked of(String text) {
    if (embedding.isEmpty()) {
      return Asked.wordsOnly("there is no model of meaning");
    }
    if (!made.equals(embedding.get().model())) {
      return Asked.wordsOnly(madeWith(made));
    }
    try {
      return new Asked(Optional.of(new UnitVector(embedding.get().vector(text))), Optional.empty());
    } catch (EmbeddingException e) {
      return Asked.wordsOnly("the model of meaning cannot be used: " + e.getMessage());
    }
  }

  /** Says of an index what it was made with, where that is not what there is. */
  static String madeWith(String model) {
    return model.isEmpty()
        ? "the index was made without a model of meaning"
        : "the index was made with another model of meaning, " + model;
  }
}
