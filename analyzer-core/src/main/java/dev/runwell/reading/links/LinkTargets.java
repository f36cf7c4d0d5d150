package dev.runwell.reading.links;

import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import java.util.Optional;

/**
 * Finds what a link's path leads to, in the ways that GitHub and site generators follow it from one
 * page.
 */
final class LinkTargets {
  /** Deeper than any checkout; keeps hostile paths cheap. */
  private static final int DEEPEST_FOLDER = 100;

  private final FileTree files;
  private final String page;
  private final String folder;
  private final boolean site;

  /** The links of a page; {@code site} says that a site generator renders it. */
  LinkTargets(FileTree files, String page, boolean site) {
    this.files = files;
    this.page = FilePaths.normal(page);
    this.folder = FilePaths.folder(this.page);
    this.site = site;
  }

  /** What a look-up came to; {@code path} is what was found, or where it should have been. */
  record Target(Entry entry, String path) {

    boolean found() {
      return entry == Entry.FILE || entry == Entry.FOLDER;
    }
  }

  /** A path from the page's own folder. */
  Target relative(String path) {
    Target asWritten = look(FilePaths.resolve(folder, path));
    boolean prettyUrl = site || !PageNames.hasExtension(path);
    if (asWritten.found() || !prettyUrl || PageNames.isIndex(page)) {
      return judged(asWritten, path);
    }
    // the URL of docs/page.md is docs/page/, and links start from there
    Target fromUrl = look(FilePaths.resolve(PageNames.withoutExtensions(page), path));
    return fromUrl.found() ? fromUrl : judged(asWritten, path);
  }

  /**
   * A path from the top of the site or repository: whichever folder around the page holds it. It is
   * never called absent, as nobody says which folder is the top.
   */
  Target rooted(String path) {
    String below = path.replaceFirst("^/+", "");
    Target nowhere = new Target(Entry.UNKNOWN, "");
    if (below.isEmpty()) {
      return nowhere;
    }
    String top = folder;
    while (true) {
      Target target = look(FilePaths.resolve(top, below));
      if (target.found()) {
        return target;
      }
      if (top.isEmpty() || top.equals("/") || FilePaths.leavesWorkingFolder(top)) {
        return nowhere;
      }
      top = FilePaths.folder(top);
    }
  }

  /** Where a link that was not found may still be alive, it is unknown. */
  private Target judged(Target target, String path) {
    if (target.found() || !mayBeElsewhere(target, path)) {
      return target;
    }
    return new Target(Entry.UNKNOWN, target.path());
  }

  private boolean mayBeElsewhere(Target target, String path) {
    if (leavesTree(target.path())) {
      return true; // ../../issues is a page of the forge, and another checkout may lie beside
    }
    if (PageNames.isHtml(path)) {
      // other generators write HTML into folders that are not kept; Middleman keeps all sources
      return !page.contains(".html.") && !files.isFolder(FilePaths.folder(target.path()));
    }
    return site && !PageNames.hasExtension(path);
  }

  /** Whether a path lies outside the working folder, or outside the repository around the page. */
  private boolean leavesTree(String path) {
    if (FilePaths.leavesWorkingFolder(path) && !FilePaths.leavesWorkingFolder(page)) {
      return true;
    }
    String top = folder;
    while (files.at(FilePaths.resolve(top, ".git")) == Entry.NONE) {
      String above = FilePaths.folder(top);
      if (above.equals(top) || top.isEmpty() || FilePaths.leavesWorkingFolder(top)) {
        return false;
      }
      top = above;
    }
    return !top.isEmpty() && !path.equals(top) && !path.startsWith(top + "/");
  }

  private Target look(String path) {
    Entry entry = files.at(path);
    if (entry != Entry.NONE) {
      return new Target(entry, path);
    }
    return inAnotherCase(path)
        .or(() -> source(path))
        .map(found -> new Target(files.at(found), found))
        .orElse(new Target(Entry.NONE, path));
  }

  private Optional<String> source(String path) {
    if (files.at(FilePaths.folder(path)) == Entry.NONE) {
      return Optional.empty();
    }
    return PageNames.sources(path).stream().filter(files::isFile).findFirst();
  }

  /** The same path on a disk that knows no case, which may be the author's. */
  private Optional<String> inAnotherCase(String path) {
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
