package dev.runwell.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of a jar that have to lie on the disk. They are unpacked once, into a folder that appears
 * when all of them are there; so whoever finds it finds it whole, however many runs begin at a
 * time.
 */
final class Unpacked {
  /** What a file is made of. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }

  /** The sizes of the files, which a folder that somebody tampered with would not keep to. */
  private static final String SIZES = "sizes";

  private record Item(String name, Content content) {}

  private final List<Item> items = new ArrayList<>();

  /** A file as it is in the jar. */
  Unpacked resource(String name, String resource) {
    return made(name, () -> bytes(resource));
  }

  /** A file that is made of what is in the jar. */
  Unpacked made(String name, Content content) {
    items.add(new Item(name, content));
    return this;
  }

  /** The folder with the files; unpacks them if it is not there, or not as it was left. */
  Path in(Path folder) throws IOException {
    if (isWhole(folder)) {
      return folder;
    }
    Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
    Path fresh = Files.createTempDirectory(parent, folder.getFileName() + ".");
    try {
      fill(fresh);
      if (!moved(fresh, folder)) {
        remove(folder); // not as it was left: somebody tampered with it
        moved(fresh, folder);
      }
    } finally {
      remove(fresh);
    }
    return folder;
  }

  private void fill(Path folder) throws IOException {
    for (Item item : items) {
      Files.write(folder.resolve(item.name()), item.content().read());
    }
    Files.writeString(folder.resolve(SIZES), sizes(folder), StandardCharsets.UTF_8);
  }

  private boolean isWhole(Path folder) throws IOException {
    Path noted = folder.resolve(SIZES);
    if (!Files.isRegularFile(noted)) {
      return false;
    }
    for (Item item : items) {
      if (!Files.isRegularFile(folder.resolve(item.name()))) {
        return false;
      }
    }
    return Files.readString(noted, StandardCharsets.UTF_8).equals(sizes(folder));
  }

  private String sizes(Path folder) throws IOException {
    StringBuilder sizes = new StringBuilder();
    for (Item item : items) {
      sizes.append(item.name()).append(' ');
      sizes.append(Files.size(folder.resolve(item.name()))).append('\n');
    }
    return sizes.toString();
  }

  /**
   * Lets the folder appear; false if there is one that is not whole. Another run may have been
   * quicker: what it left is as good, and in use, so it stays.
   */
  private boolean moved(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, folder);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      return isWhole(folder); // each system has its own words for a folder that is there
    }
    return true;
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  static byte[] bytes(String resource) throws IOException {
    URL url = Unpacked.class.getResource(resource);
    if (url == null) {
      throw new IOException("the jar has no " + resource);
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
