package dev.runwell.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Files that changed, by where they really lie. Immutable. */
public final class ChangedFiles {
  private final Set<Path> files;

  ChangedFiles(Set<Path> files) {
    this.files = Set.copyOf(files);
  }

  /** Whether a file is one of them; its path may lead through links to folders. */
  public boolean contains(Path file) {
    Path absolute = file.toAbsolutePath();
    try {
      return files.contains(absolute.getParent().toRealPath().resolve(absolute.getFileName()));
    } catch (IOException wentAway) {
      return files.contains(absolute); // reading it will say so
    }
  }
}
