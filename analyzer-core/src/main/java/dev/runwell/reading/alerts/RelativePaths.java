package dev.runwell.reading.alerts;

import dev.runwell.reading.links.PageLookup;
import dev.runwell.reading.links.PageLookup.Target;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import java.util.List;

/**
 * Follows paths that begin in the alert file's own folder, at the top of its repository, or in a
 * folder between them. A path that leads nowhere is believed dead only where it surely means this
 * tree: runbooks may lie in another repository.
 */
final class RelativePaths {
  private static final Target NOWHERE = new Target(Entry.UNKNOWN, "");

  private final FileTree files;
  private final PageLookup pages;

  RelativePaths(FileTree files, PageLookup pages) {
    this.files = files;
    this.pages = pages;
  }

  /** What a path leads to from an alert file in {@code folder}. */
  Target follow(String path, String folder, Repository repository) {
    if (path.startsWith("./") || path.startsWith("../")) {
      Target target = pages.at(FilePaths.resolve(folder, path));
      return target.found() || !FilePaths.leavesWorkingFolder(target.path()) ? target : NOWHERE;
    }
    String below = FilePaths.normal(path.replaceFirst("^/+", ""));
    if (below.isEmpty() || FilePaths.leavesWorkingFolder(below)) {
      return NOWHERE;
    }
    List<String> bases = repository.bases(folder);
    for (String base : path.startsWith("/") ? reversed(bases) : bases) {
      Target target = pages.at(FilePaths.resolve(base, below));
      if (target.found()) {
        return target;
      }
    }
    return believed(below, bases, repository);
  }

  /** Where a path that leads nowhere should have led, if it surely means this tree. */
  private Target believed(String below, List<String> bases, Repository repository) {
    boolean file = PageLookup.hasEnding(below);
    String first = below.substring(0, below.indexOf('/') < 0 ? 0 : below.indexOf('/'));
    String top = bases.get(bases.size() - 1);
    for (String base : reversed(bases)) {
      String missing = FilePaths.resolve(base, below);
      boolean begun = !first.isEmpty() && files.isFolder(FilePaths.resolve(base, first));
      boolean nearlyThere = !first.isEmpty() && holdsPages(FilePaths.folder(missing));
      if (nearlyThere || (begun && file)) {
        return new Target(Entry.NONE, missing);
      }
    }
    boolean host = first.indexOf('.') > 0;
    boolean wholeRepository = repository.top().isPresent() && !host;
    return file && wholeRepository && !first.isEmpty()
        ? new Target(Entry.NONE, FilePaths.resolve(top, below))
        : NOWHERE;
  }

  private boolean holdsPages(String folder) {
    return files.isFolder(folder) && files.names(folder).stream().anyMatch(PageLookup::hasEnding);
  }

  private static List<String> reversed(List<String> bases) {
    return bases.stream()
        .sorted((one, other) -> Integer.compare(bases.indexOf(other), bases.indexOf(one)))
        .toList();
  }
}
