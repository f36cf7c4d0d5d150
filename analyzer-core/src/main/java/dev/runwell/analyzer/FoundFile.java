package dev.runwell.analyzer;

import java.nio.file.Path;

/** A file to be read, and how the run names it. */
record FoundFile(String name, Path path) implements Comparable<FoundFile> {

  @Override
  public int compareTo(FoundFile other) {
    return name.compareTo(other.name);
  }
}
