package dev.runwell.incident;

import java.io.IOException;

/** Says why an index cannot be used: one sentence without a full stop. */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    /** There is no index. */
    MISSING,
    /** Another writer is at work. */
    LOCKED,
    /** Another version of Runwell made it. */
    OTHER_VERSION,
    /** It knows meaning by a model that is not here, and a change would lose that. */
    NO_MODEL,
    /** It is damaged, or cannot be read or written. */
    BROKEN
  }

  private final Reason reason;

  /** Names the reason and says it in words. */
  public IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
