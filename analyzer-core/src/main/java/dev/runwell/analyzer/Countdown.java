package dev.runwell.analyzer;

/** Tells a listener how far a run is. */
final class Countdown {
  private final Progress progress;
  private final int all;
  private int done;

  Countdown(Progress progress, int all) {
    this.progress = progress;
    this.all = all;
    progress.done(0, all);
  }

  /** One more file is done. */
  void next() {
    done++;
    progress.done(done, all);
  }
}
