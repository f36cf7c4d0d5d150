package dev.runwell.incident;

/**
 * Turns texts into vectors: texts that mean alike get vectors that point alike. Safe for use by
 * several threads.
 */
public interface SentenceEmbedding extends AutoCloseable {

  /** The name and version of the model: vectors of one can be compared, those of two cannot. */
  String model();

  /**
   * The vector of a text, of length 1, as long for every text. A long text is cut off where the
   * model's view ends.
   *
   * @throws EmbeddingException if the model cannot be had on this machine, or fails
   */
  float[] vector(String text) throws EmbeddingException;

  /** Lets go of the model. */
  @Override
  void close();
}
