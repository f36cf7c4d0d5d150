package dev.runwell.incident;

import java.io.IOException;

/** Says why a model of meaning cannot be used: one sentence without a full stop. */
public final class EmbeddingException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says it in words. */
  public EmbeddingException(String message, Throwable cause) {
    super(message, cause);
  }
}
