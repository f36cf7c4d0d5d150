package dev.runwell.analyzer;

/** Hears how far a run is; called in the thread that waits for the run. */
@FunctionalInterface
public interface Progress {

  /** So many of so many files are done; called first with 0. */
  void done(int files, int of);
}
