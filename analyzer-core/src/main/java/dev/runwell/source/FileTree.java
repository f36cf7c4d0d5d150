package dev.runwell.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files around the documents, for links that are followed offline.
 *
 * <p>Paths are those of {@link FilePaths}: {@code /} between folders, relative to the working
 * folder or absolute; {@code ..} is understood. No method throws for what is on the disk: what may
 * not be looked at is {@link Entry#UNKNOWN}, has no names and no text. Thread-safe.
 */
public interface FileTree {

  /** What a path leads to. */
  enum Entry {
    /** A file that can be read as such. */
    FILE,
    /** A folder; the working folder is one, by the empty path. */
    FOLDER,
    /** Nothing. */
    NONE,
    /** It cannot be told. */
    UNKNOWN
  }

  /** What is at a path. */
  Entry at(String path);

  /** The names of what a folder holds, sorted; empty if it is none or cannot be read. */
  List<String> names(String folder);

  /** The text of a file; empty if there is none or it is not UTF-8. */
  Optional<String> read(String path);

  /** Whether a file is at this path. */
  default boolean isFile(String path) {
    return at(path) == Entry.FILE;
  }

  /** Whether a folder is at this path. */
  default boolean isFolder(String path) {
    return at(path) == Entry.FOLDER;
  }

  /** A tree that nothing is known of: what a document read from standard input stands in. */
  static FileTree unknown() {
    return UnknownFileTree.INSTANCE;
  }

  /** Exactly these files, by path. */
  static FileTree of(Map<String, String> texts) {
    return new ListedFileTree(texts);
  }
}
