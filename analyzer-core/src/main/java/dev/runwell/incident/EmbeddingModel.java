package dev.runwell.incident;

import java.nio.file.Path;

/**
 * A model of meaning that can be had; found by {@link java.util.ServiceLoader}. Asking for its name
 * loads nothing.
 */
public interface EmbeddingModel {

  /** The name and version: vectors of one model can be compared, those of two cannot. */
  String name();

  /**
   * Loads the model.
   *
   * @param cache a folder of the user's own, there or not, for what is unpacked once
   * @throws EmbeddingException if it cannot be had on this machine
   */
  SentenceEmbedding load(Path cache) throws EmbeddingException;
}
