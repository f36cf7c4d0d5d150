package dev.runwell.reading.links;

import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Finds the file of a page by its path in an address: in another case, as on disks that know none,
 * and under the endings that site generators leave out.
 */
public final class PageLookup {
  /** Deeper than any checkout; keeps hostile paths cheap. */
  private static final int DEEPEST_FOLDER = 100;

  private final FileTree files;

  /** Looks among these files. */
  public PageLookup(FileTree files) {
    this.files = files;
  }

  /** What a look-up came to; {@code path} is what was found, or where it should have been. */
  public record Target(Entry entry, String path) {

    /** Whether something is there. */
    public boolean found() {
      return entry == Entry.FILE || entry == Entry.FOLDER;
    }
  }

  /** What is at a path, in the order of likelihood. */
  public Target at(String path) {
    Entry entry = files.at(path);
    if (entry != Entry.NONE) {
      return new Target(entry, path);
    }
    return inAnotherCase(path)
        .or(() -> source(path))
        .or(() -> sourceInAnotherCase(path))
        .map(found -> new Target(files.at(found), found))
        .orElse(new Target(Entry.NONE, path));
  }

  /** The page that a folder shows: its index or README. */
  public Optional<String> pageOf(String folder) {
    return files.names(folder).stream()
        .filter(name -> PageNames.isIndex(name) && PageNames.isPage(name))
        .map(name -> FilePaths.resolve(folder, name))
        .filter(files::isFile)
        .findFirst();
  }

  /** Whether a page is its folder's, so that its address is the folder's. */
  public static boolean isPageOfFolder(String path) {
    return PageNames.isIndex(path);
  }

  /** Whether headings can be read from a file. */
  public static boolean isMarkdown(String path) {
    return PageNames.isMarkdown(path);
  }

  /** Whether a path says that it is a file: it has an ending of one. */
  public static boolean hasEnding(String path) {
    return PageNames.isPage(path) || PageNames.isHtml(path);
  }

  /** The name of a page's file without its endings. */
  public static String bareName(String path) {
    return FilePaths.name(PageNames.withoutExtensions(path));
  }

  private Optional<String> source(String path) {
    if (files.at(FilePaths.folder(path)) == Entry.NONE) {
      return Optional.empty();
    }
    return PageNames.sources(path).stream().filter(files::isFile).findFirst();
  }

  private Optional<String> sourceInAnotherCase(String path) {
    Optional<String> folder = inAnotherCase(FilePaths.folder(path));
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = files.names(folder.get());
    return PageNames.sources(FilePaths.name(path)).stream()
        .flatMap(source -> names.stream().filter(source::equalsIgnoreCase))
        .map(name -> FilePaths.resolve(folder.get(), name))
        .filter(files::isFile)
        .findFirst();
  }

  /** The same path on a disk that knows no case, which may be the author's. */
  private Optional<String> inAnotherCase(String path) {
    if (path.isEmpty()) {
      return Optional.of(path);
    }
    String[] parts = path.split("/", -1);
    if (parts.length > DEEPEST_FOLDER) {
      return Optional.empty();
    }
    String there = path.startsWith("/") ? "/" : "";
    for (String part : parts) {
      String next = FilePaths.resolve(there, part);
      if (files.at(next) == Entry.NONE) {
        Optional<String> name =
            files.names(there).stream().filter(part::equalsIgnoreCase).findFirst();
        if (name.isEmpty()) {
          return Optional.empty();
        }
        next = FilePaths.resolve(there, name.get());
      }
      there = next;
    }
    return Optional.of(there);
  }
}
