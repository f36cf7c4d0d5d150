package dev.runwell.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at a time and hands the results over in their order. */
public final class WorkCrew {
  /** Deeply nested documents are read by recursion; only what is used of it takes memory. */
  private static final long STACK_BYTES = 64L << 20;

  /** How far the work may run ahead of the one who takes the results. */
  private static final int AHEAD = 64;

  private WorkCrew() {}

  /**
   * Works on all items and hands the results to {@code taker}, in the order of the items and in the
   * caller's thread; throws what the work or the taker throws, and {@link CancellationException} as
   * soon as {@code cancelled} says so or the caller's thread is interrupted.
   */
  public static <T, R> void run(
      List<T> items, int jobs, Function<T, R> work, BooleanSupplier cancelled, Consumer<R> taker) {
    if (items.isEmpty()) {
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.min(jobs, items.size()), WorkCrew::worker);
    try {
      Deque<Future<R>> pending = new ArrayDeque<>();
      Iterator<T> next = items.iterator();
      while (next.hasNext() || !pending.isEmpty()) {
        if (next.hasNext() && pending.size() < jobs + AHEAD) {
          T item = next.next();
          pending.add(pool.submit(() -> work(item, work, cancelled)));
        } else {
          taker.accept(result(pending.remove()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T, R> R work(T item, Function<T, R> work, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the run was cancelled");
    }
    return work.apply(item);
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("the run was interrupted");
      cancelled.initCause(interrupted);
      throw cancelled;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (failed.getCause() instanceof Error thrown) {
        throw thrown;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(null, task, "runwell-worker", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
