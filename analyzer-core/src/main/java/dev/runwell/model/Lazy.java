package dev.runwell.model;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, once, by whichever thread comes first. */
public final class Lazy<T> {
  private final Supplier<T> source;
  private volatile T value;

  /** What is not asked for is never made. */
  public Lazy(Supplier<T> source) {
    this.source = source;
  }

  /** What it is, the same each time. */
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = source.get();
          value = made;
        }
      }
    }
    return made;
  }
}
