package dev.runwell.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/** Asks git which files changed, in the work tree around a folder; submodules are not looked at. */
public final class GitChanges {
  private final Path workTree;
  private final Optional<String> index;

  private GitChanges(Path workTree, Optional<String> index) {
    this.workTree = workTree;
    this.index = index;
  }

  /**
   * The changes around a folder, which is absolute; empty if no git work tree is around it.
   *
   * @param index the file that holds what is staged, where it is not the repository's own: git
   *     names another to its hooks, by the variable {@code GIT_INDEX_FILE}
   */
  public static Optional<GitChanges> around(Path folder, Optional<String> index)
      throws IOException {
    return GitRepository.workTreeAround(folder.toRealPath())
        .map(workTree -> new GitChanges(workTree, index));
  }

  /**
   * The files that differ from a revision: committed since, staged, edited or new. A branch that
   * went on elsewhere counts from where it was left, so nobody answers for what others did there.
   *
   * @return empty if git knows no such revision
   */
  public Optional<ChangedFiles> since(String revision) throws IOException {
    try (Repository repository = open()) {
      Optional<ObjectId> base = base(repository, revision);
      if (base.isEmpty()) {
        return Optional.empty();
      }
      IndexDiff difference = difference(repository, base.get());
      Set<String> names = new HashSet<>(difference.getAdded());
      names.addAll(difference.getChanged());
      names.addAll(difference.getModified());
      names.addAll(difference.getUntracked());
      names.addAll(difference.getConflicting());
      return Optional.of(changed(names));
    }
  }

  /** The files that the next commit adds or changes. */
  public ChangedFiles staged() throws IOException {
    try (Repository repository = open()) {
      IndexDiff difference = difference(repository, repository.resolve(Constants.HEAD));
      Set<String> names = new HashSet<>(difference.getAdded());
      names.addAll(difference.getChanged());
      return changed(names);
    }
  }

  private Repository open() throws IOException {
    QuietSystem.install();
    try {
      FileRepositoryBuilder builder =
          new FileRepositoryBuilder().setWorkTree(workTree.toFile()).setMustExist(true);
      index.ifPresent(file -> builder.setIndexFile(workTree.resolve(file).toFile()));
      return builder.setup().build();
    } catch (RepositoryNotFoundException e) {
      throw new IOException(".git leads to no repository", e);
    }
  }

  private static Optional<ObjectId> base(Repository repository, String revision)
      throws IOException {
    ObjectId asked;
    try {
      asked = repository.resolve(revision + "^{commit}");
    } catch (RevisionSyntaxException | IncorrectObjectTypeException unknown) {
      return Optional.empty(); // promised: what is no revision is none that git knows
    }
    ObjectId head = repository.resolve(Constants.HEAD);
    if (asked == null || head == null) {
      return Optional.ofNullable(asked);
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(asked));
      walk.markStart(walk.parseCommit(head));
      RevCommit base = walk.next();
      return Optional.of(base == null ? asked : base);
    }
  }

  /** Between a commit, or nothing before the first, and what is staged and on the disk now. */
  private static IndexDiff difference(Repository repository, ObjectId commit) throws IOException {
    IndexDiff difference = new IndexDiff(repository, commit, new FileTreeIterator(repository));
    difference.setIgnoreSubmoduleMode(IgnoreSubmoduleMode.ALL);
    difference.diff();
    return difference;
  }

  private ChangedFiles changed(Set<String> names) {
    Set<Path> files = new HashSet<>();
    names.forEach(name -> files.add(workTree.resolve(name)));
    return new ChangedFiles(files);
  }
}
