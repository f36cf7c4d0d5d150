package dev.runwell.analyzer;

/** Tells a run that nobody waits for it any more; asked before each file, from several threads. */
@FunctionalInterface
public interface Cancellation {

  /** Whether the run is to stop. */
  boolean requested();

  /** Never stops. */
  static Cancellation never() {
    return () -> false;
  }
}
