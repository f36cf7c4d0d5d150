package dev.runwell.search;

import dev.runwell.incident.EmbeddingException;
import dev.runwell.incident.SentenceEmbedding;
import java.util.List;
import java.util.Locale;

/** A model that knows a few topics, each by a few words: enough to test what is done with one. */
final class TopicEmbedding implements SentenceEmbedding {
  private static final List<List<String>> TOPICS =
      List.of(
          List.of("pool", "connection", "waited", "doors"),
          List.of("disk", "space", "archive", "cupboard"),
          List.of("certificate", "expired"));

  private static final int OTHERS = 200;

  private final String name;
  private boolean broken;
  private int asked;

  TopicEmbedding(String name) {
    this.name = name;
  }

  void fail() {
    broken = true;
  }

  /** How often it was asked for a vector. */
  int asked() {
    return asked;
  }

  @Override
  public String model() {
    return name;
  }

  @Override
  public synchronized float[] vector(String text) throws EmbeddingException {
    asked++;
    if (broken) {
      throw new EmbeddingException("it is out", null);
    }
    float[] vector = new float[TOPICS.size() + OTHERS];
    String folded = text.toLowerCase(Locale.ROOT);
    for (int topic = 0; topic < TOPICS.size(); topic++) {
      vector[topic] = TOPICS.get(topic).stream().anyMatch(folded::contains) ? 1 : 0;
    }
    // Texts of no topic have little to do with each other.
    vector[TOPICS.size() + Math.floorMod(text.hashCode(), OTHERS)] = 0.1f;
    double square = 0;
    for (float each : vector) {
      square += each * each;
    }
    for (int at = 0; at < vector.length; at++) {
      vector[at] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  @Override
  public void close() {}
}
