package dev.runwell.cli;

import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.PathException;
import dev.runwell.analyzer.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A bar on the terminal for runs that take longer than a moment; gone when they end. */
final class ProgressBar implements Progress {
  private static final long PATIENCE_NANOS = 700_000_000L;
  private static final long STEP_NANOS = 100_000_000L;
  private static final int WIDTH = 30;

  private final Output err;
  private final long start = System.nanoTime();
  private long next = start + PATIENCE_NANOS;
  private boolean shown;

  ProgressBar(Output err) {
    this.err = err;
  }

  @Override
  public void done(int files, int of) {
    long now = System.nanoTime();
    if (now - next < 0 || files == of) {
      return;
    }
    next = now + STEP_NANOS;
    shown = true;
    int filled = (int) ((long) WIDTH * files / of);
    print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + files + " of " + of);
  }

  /** Takes the bar away. */
  void clear() {
    if (shown) {
      shown = false;
      print("\r\u001b[K");
    }
  }

  private void print(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reading that a bar shows the progress of. */
  @FunctionalInterface
  interface Reading<T, E extends Exception> {
    T by(AnalyzerBuilder analyzer) throws PathException, E;
  }

  /**
   * What comes of reading, with a bar beside it where somebody looks on; a path that is not there
   * is a mistake in the call.
   */
  static <T, E extends Exception> T beside(
      AnalyzerBuilder analyzer, boolean quiet, Session session, Reading<T, E> reading)
      throws UsageException, E {
    ProgressBar bar = new ProgressBar(session.err());
    if (session.shell().terminals().err() && !quiet) {
      analyzer.progress(bar);
    }
    try {
      return reading.by(analyzer);
    } catch (PathException e) {
      throw new UsageException(e.getMessage());
    } finally {
      bar.clear();
    }
  }
}
