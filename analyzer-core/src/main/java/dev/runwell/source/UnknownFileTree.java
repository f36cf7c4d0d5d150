package dev.runwell.source;

import java.util.List;
import java.util.Optional;

/** Knows of no file whether it is there. */
enum UnknownFileTree implements FileTree {
  /** All there is to it. */
  INSTANCE;

  @Override
  public Entry at(String path) {
    return Entry.UNKNOWN;
  }

  @Override
  public List<String> names(String folder) {
    return List.of();
  }

  @Override
  public Optional<String> read(String path) {
    return Optional.empty();
  }
}
