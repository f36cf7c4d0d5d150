package dev.runwell.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files on the disk, as they were when first asked for: one tree serves one run.
 *
 * <p>Symbolic links are followed to where they lead; one that leads in a circle is {@link
 * FileTree.Entry#UNKNOWN}.
 */
public final class DiskFileTree implements FileTree {
  /** Nobody writes a page of this size; what is larger is data, and has no headings. */
  private static final long LARGEST_PAGE_BYTES = 8L << 20;

  private final Path workingFolder;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, Listing> listings = new ConcurrentHashMap<>();

  /** A folder's names; {@code folded}, in lower case, is empty where they could not be read. */
  private record Listing(List<String> names, Optional<Set<String>> folded) {
    static final Listing UNREADABLE = new Listing(List.of(), Optional.empty());

    /**
     * Whether a disk finds nothing by this name for sure, whatever it thinks of case. Beyond ASCII
     * one name has several spellings, and {@code ..} is in no list.
     */
    boolean lacks(String name) {
      return folded.isPresent()
          && !folded.get().contains(name.toLowerCase(Locale.ROOT))
          && !(name.isEmpty() || name.equals(".."))
          && name.chars().allMatch(unit -> unit < 0x80);
    }
  }

  /** Paths are taken from this folder. */
  public DiskFileTree(Path workingFolder) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
  }

  @Override
  public Entry at(String path) {
    return entries.computeIfAbsent(FilePaths.normal(path), this::look);
  }

  private Entry look(String path) {
    Listing around = listings.getOrDefault(FilePaths.folder(path), Listing.UNREADABLE);
    if (around.lacks(FilePaths.name(path))) { // asking the disk for what is not there is dear
      return Entry.NONE;
    }
    try {
      Path file = workingFolder.resolve(path);
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isDirectory() ? Entry.FOLDER : Entry.FILE;
    } catch (NoSuchFileException | NotDirectoryException absent) {
      return Entry.NONE;
    } catch (InvalidPathException impossible) {
      return Entry.NONE; // no file of this system can have such a name
    } catch (IOException unreadable) {
      // below a file there is nothing; everything else may be a matter of permissions
      Path folder = workingFolder.resolve(FilePaths.folder(path));
      return Files.isRegularFile(folder) ? Entry.NONE : Entry.UNKNOWN;
    }
  }

  @Override
  public List<String> names(String folder) {
    return listings.computeIfAbsent(FilePaths.normal(folder), this::list).names();
  }

  private Listing list(String folder) {
    if (at(folder) != Entry.FOLDER) {
      return Listing.UNREADABLE;
    }
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(workingFolder.resolve(folder))) {
      children.forEach(child -> found.add(String.valueOf(child.getFileName())));
    } catch (IOException | DirectoryIteratorException unreadable) {
      return Listing.UNREADABLE; // promised: a folder that cannot be read has no names
    }
    Collections.sort(found);
    Set<String> folded = new HashSet<>();
    found.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
    return new Listing(List.copyOf(found), Optional.of(folded));
  }

  @Override
  public Optional<String> read(String path) {
    if (!isFile(path)) {
      return Optional.empty();
    }
    Path file = workingFolder.resolve(FilePaths.normal(path));
    try {
      if (Files.size(file) > LARGEST_PAGE_BYTES) {
        return Optional.empty();
      }
      return Optional.of(SourceText.decode(path, Files.readAllBytes(file)).text());
    } catch (IOException | DecodingException unreadable) {
      return Optional.empty(); // promised: what cannot be read has no text
    }
  }
}
