package dev.runwell.incident;

import java.nio.file.Path;

/** A model of meaning that is loaded when the first text needs it, and tried once. */
public final class LazyEmbedding implements SentenceEmbedding {
  private final EmbeddingModel model;
  private final Path cache;
  private SentenceEmbedding loaded;
  private EmbeddingException failed;

  /** Will load a model with this cache. */
  public LazyEmbedding(EmbeddingModel model, Path cache) {
    this.model = model;
    this.cache = cache;
  }

  @Override
  public String model() {
    return model.name();
  }

  @Override
  public float[] vector(String text) throws EmbeddingException {
    return loaded().vector(text);
  }

  private synchronized SentenceEmbedding loaded() throws EmbeddingException {
    if (failed != null) {
      throw new EmbeddingException(failed.getMessage(), failed);
    }
    if (loaded == null) {
      try {
        loaded = model.load(cache);
      } catch (EmbeddingException e) {
        failed = e;
        throw e;
      }
    }
    return loaded;
  }

  @Override
  public synchronized void close() {
    if (loaded != null) {
      loaded.close();
      loaded = null;
    }
  }
}
