package dev.runwell.reading.links;

import dev.runwell.reading.links.PageLookup.Target;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;

/**
 * Finds what a link's path leads to, in the ways that GitHub and site generators follow it from one
 * page.
 */
final class LinkTargets {
  private final FileTree files;
  private final PageLookup pages;
  private final String page;
  private final String folder;
  private final boolean site;

  /** The links of a page; {@code site} says that a site generator renders it. */
  LinkTargets(FileTree files, String page, boolean site) {
    this.files = files;
    this.pages = new PageLookup(files);
    this.page = FilePaths.normal(page);
    this.folder = FilePaths.folder(this.page);
    this.site = site;
  }

  /** A path from the page's own folder. */
  Target relative(String path) {
    Target asWritten = pages.at(FilePaths.resolve(folder, path));
    boolean prettyUrl = site || !PageNames.hasExtension(path);
    if (asWritten.found() || !prettyUrl || PageNames.isIndex(page)) {
      return judged(asWritten, path);
    }
    // the URL of docs/page.md is docs/page/, and links start from there
    Target fromUrl = pages.at(FilePaths.resolve(PageNames.withoutExtensions(page), path));
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
      Target target = pages.at(FilePaths.resolve(top, below));
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
}
