package dev.runwell.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that appear whole or not at all. */
final class AtomicFile {
  /** Writes the text of a file. */
  @FunctionalInterface
  interface Content {
    /** Writes all of it, as UTF-8. */
    void writeTo(Writer out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a file, or leaves what was there; its folders are made if they are missing. Throws with
   * the file's name and what is wrong.
   */
  static void write(Session session, String name, Content content) throws IOException {
    try {
      write(session.resolve(name), content);
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ": " + IoReason.of(e), e);
    }
  }

  private static void write(Path file, Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    Files.createDirectories(file.getParent());
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        content.writeTo(out); // a device such as /dev/stderr is written to, not replaced
      }
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path draft = Files.createTempFile(target.getParent(), ".runwell-", ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      openToOthers(draft, target);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A temporary file is its owner's alone; a report is read by others, as the old one was. */
  private static void openToOthers(Path draft, Path target) throws IOException {
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          draft,
          Files.exists(target)
              ? Files.getPosixFilePermissions(target)
              : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
