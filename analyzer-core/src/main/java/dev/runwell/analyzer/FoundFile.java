package dev.runwell.analyzer;

import dev.runwell.model.DocumentKind;
import java.nio.file.Path;

/**
 * A file to be read, and how the run names it.
 *
 * @param named whether somebody asked for this very file, rather than for a folder or a pattern
 */
record FoundFile(String name, Path path, boolean named) implements Comparable<FoundFile> {

  /** The same file, as one that somebody asked for. */
  FoundFile asNamed() {
    return new FoundFile(name, path, true);
  }

  /** Data that defines no alerts is nobody's document, unless it was asked for. */
  boolean isDocument(DocumentKind kind) {
    return named || kind != DocumentKind.OTHER || !FileNames.isData(name);
  }

  @Override
  public int compareTo(FoundFile other) {
    return name.compareTo(other.name);
  }
}
