package dev.runwell.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.MMapDirectory;

/** The folder of an index, which holds nothing else. */
record IndexFolder(Path path) {

  /** Whether the folder is free for an index, or has one. */
  boolean isOurs() throws IOException {
    if (!Files.isDirectory(path)) {
      return !Files.exists(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).allMatch(IndexFolder::isIndexFile);
    }
  }

  private static boolean isIndexFile(String name) {
    return name.startsWith("_")
        || name.startsWith("segments")
        || name.startsWith("pending_segments")
        || name.equals(IndexWriter.WRITE_LOCK_NAME);
  }

  /** Lucene reads even the commit that it is to replace, and a damaged one stops it. */
  void forgetCommits() throws IOException {
    try (Directory directory = directory();
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (file.startsWith("segments")) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Mapped into memory: a search for the nearest vectors reads a thousand places of a file. */
  Directory directory() throws IOException {
    return new MMapDirectory(path);
  }
}
