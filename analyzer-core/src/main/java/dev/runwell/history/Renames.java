package dev.runwell.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Which files a commit renamed; looked up when the first of its new files is asked for. */
final class Renames {
  private final Repository repository;
  private final RevCommit commit;
  private Map<String, DiffEntry> byNewPath;

  Renames(Repository repository, RevCommit commit) {
    this.repository = repository;
    this.commit = commit;
  }

  /** What a file that its first parent does not know was there. */
  Optional<DiffEntry> of(String path) throws IOException {
    if (byNewPath == null) {
      byNewPath = read();
    }
    return Optional.ofNullable(byNewPath.get(path));
  }

  private Map<String, DiffEntry> read() throws IOException {
    RenameDetector detector = new RenameDetector(repository);
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getParent(0).getTree());
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      detector.addAll(DiffEntry.scan(walk));
    }
    Map<String, DiffEntry> renames = new HashMap<>();
    for (DiffEntry entry : detector.compute()) {
      if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
        renames.put(entry.getNewPath(), entry);
      }
    }
    return renames;
  }
}
