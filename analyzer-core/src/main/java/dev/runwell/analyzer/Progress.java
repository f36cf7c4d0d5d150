package dev.runwell.analyzer;

/** Hears how far a run is; called from several threads, one call at a time. */
@FunctionalInterface
public interface Progress {

  /** So many of so many files are done; called first with 0. */
  void done(int files, int of);
}
