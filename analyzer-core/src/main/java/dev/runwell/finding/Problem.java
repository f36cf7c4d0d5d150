package dev.runwell.finding;

import java.util.Comparator;

/** Something that is wrong with the run: a file that could not be read, a rule that threw. */
public record Problem(String path, String message) implements Comparable<Problem> {

  /** By path, then message. */
  @Override
  public int compareTo(Problem other) {
    return Comparator.comparing(Problem::path).thenComparing(Problem::message).compare(this, other);
  }
}
