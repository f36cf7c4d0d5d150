package dev.runwell.history;

import dev.runwell.finding.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A repository that is open for reading, and what became of it. Serves one thread. */
final class GitRepository implements AutoCloseable {
  private static final String UNREADABLE = "git history cannot be read: ";

  private final String name;
  private final Path workTree;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<Repository> repository = Optional.empty();
  private Optional<ObjectReader> reader = Optional.empty();

  /**
   * Opens the repository of a work tree; one that is none is told among the problems.
   *
   * @param name what messages call the work tree
   */
  GitRepository(String name, Path workTree) {
    QuietSystem.install();
    this.name = name;
    this.workTree = workTree;
    try {
      Repository opened =
          new FileRepositoryBuilder()
              .setWorkTree(workTree.toFile())
              .setMustExist(true)
              .setup()
              .build();
      repository = Optional.of(opened);
      reader = Optional.of(opened.newObjectReader());
    } catch (IOException | RuntimeException failed) {
      failed(failed);
    }
  }

  Path workTree() {
    return workTree;
  }

  /** Empty if it could not be opened. */
  Optional<Repository> repository() {
    return repository;
  }

  ObjectReader reader() {
    return reader.orElseThrow();
  }

  /** Notes, once, that older commits or texts are not here. */
  void cutOff(String why) {
    String note =
        "git history of " + name + " is cut off (" + why + "), so not all texts were compared";
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** Notes that something could not be read: the first such failure stands for all. */
  void failed(Exception failure) {
    if (failure instanceof MissingObjectException && fetchesLater()) {
      cutOff("partial clone");
    } else if (problems.isEmpty()) {
      problems.add(new Problem(name, UNREADABLE + words(failure)));
    }
  }

  /** Whether it was cloned without all texts, which git would fetch when they are asked for. */
  private boolean fetchesLater() {
    return configuration(
        config ->
            config.getString("extensions", null, "partialclone") != null
                || config.getSubsections("remote").stream()
                    .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false)));
  }

  private boolean hasLongNames() {
    return configuration(
        config -> "sha256".equals(config.getString("extensions", null, "objectformat")));
  }

  private boolean configuration(Predicate<Config> says) {
    return repository.map(Repository::getConfig).filter(says).isPresent();
  }

  private String words(Exception failure) {
    if (failure instanceof RepositoryNotFoundException) {
      return ".git leads to no repository";
    }
    if (hasLongNames()) {
      return "its objects have SHA-256 names";
    }
    String message = failure.getMessage();
    String said =
        message == null || message.isBlank() ? "" : ": " + message.lines().findFirst().orElse("");
    return failure instanceof IOException && !said.isEmpty()
        ? said.substring(2)
        : failure.getClass().getSimpleName() + said;
  }

  List<Problem> problems() {
    return problems;
  }

  List<String> notes() {
    return notes;
  }

  @Override
  public void close() {
    reader.ifPresent(ObjectReader::close);
    repository.ifPresent(Repository::close);
  }

  /** The folder around a folder, itself included, that holds a {@code .git}. */
  static Optional<Path> workTreeAround(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (new File(at.toFile(), ".git").exists()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
