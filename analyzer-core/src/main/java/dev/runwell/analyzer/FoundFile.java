package dev.runwell.analyzer;

import java.nio.file.Path;

/**
 * A file to be read, and how the run names it.
 *
 * @param named whether somebody asked for this very file, rather than for a folder or a pattern
 */
record FoundFile(String name, Path path, boolean named) implements Comparable<FoundFile> {

  @Override
  public int compareTo(FoundFile other) {
    return name.compareTo(other.name);
  }
}
