package dev.runwell.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository on the disk whose commits have the moments that a test gives them. */
final class TestRepository implements AutoCloseable {
  private final Path folder;
  final Git git;

  private TestRepository(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  static TestRepository in(Path folder) throws Exception {
    QuietSystem.install();
    Files.createDirectories(folder);
    return new TestRepository(
        folder, Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
  }

  TestRepository write(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that is in the folder. */
  RevCommit commit(String moment) throws Exception {
    return commit(moment, moment);
  }

  RevCommit commit(String authored, String committed) throws Exception {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return git.commit()
        .setMessage("x")
        .setAuthor(ident(authored))
        .setCommitter(ident(committed))
        .call();
  }

  RevCommit commit(String moment, String path, String text) throws Exception {
    write(path, text);
    return commit(moment);
  }

  void branch(String name) throws Exception {
    git.branchCreate().setName(name).call();
    git.checkout().setName(name).call();
  }

  void checkout(String name) throws Exception {
    git.checkout().setName(name).call();
  }

  /** Merges a branch and commits what is in the folder then. */
  void merge(String branch, String moment) throws Exception {
    ObjectId other = git.getRepository().resolve(branch);
    git.merge()
        .include(other)
        .setCommit(false)
        .setFastForward(FastForwardMode.NO_FF)
        .setStrategy(MergeStrategy.RECURSIVE)
        .call();
    commit(moment);
  }

  private static PersonIdent ident(String moment) {
    ZonedDateTime time = ZonedDateTime.parse(moment);
    return new PersonIdent("Ana", "ana@example.com", time.toInstant(), time.getZone());
  }

  @Override
  public void close() {
    git.close();
  }
}
