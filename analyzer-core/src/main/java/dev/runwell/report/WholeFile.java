package dev.runwell.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that appear whole or not at all. */
public final class WholeFile {
  /** Writes the text of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it, as UTF-8. */
    void writeTo(Writer out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file, or leaves what was there; its folders are made if they are missing. {@link
   * IoReason} tells why it could not.
   */
  public static void write(Path file, Content content) throws IOException {
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

  /** Writes the file with this name from a folder; throws with the name and what is wrong. */
  public static void write(Path folder, String name, Content content) throws IOException {
    try {
      write(folder.resolve(name).normalize(), content);
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ": " + IoReason.of(e), e);
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
