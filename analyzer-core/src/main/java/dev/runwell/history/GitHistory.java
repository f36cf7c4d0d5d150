package dev.runwell.history;

import dev.runwell.finding.Problem;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The history of files in the git work trees that hold them: the one around the working folder, its
 * submodules, or others. What was not committed is not in it.
 */
public final class GitHistory implements History {
  private final Path workingFolder;

  /** Paths are taken from this folder, which is absolute. */
  public GitHistory(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  @Override
  public Past of(Map<String, LocalDate> days) {
    Map<Path, List<Trail>> byWorkTree = new LinkedHashMap<>();
    Map<Path, Optional<Path>> around = new HashMap<>();
    List<String> notes = new ArrayList<>();
    for (Map.Entry<String, LocalDate> asked : new TreeMap<>(days).entrySet()) {
      Optional<Path> file = real(asked.getKey());
      Optional<Path> tree =
          file.map(Path::getParent)
              .flatMap(folder -> around.computeIfAbsent(folder, GitRepository::workTreeAround));
      if (tree.isPresent()) {
        String path = slashed(tree.get().relativize(file.get()));
        byWorkTree
            .computeIfAbsent(tree.get(), root -> new ArrayList<>())
            .add(new Trail(asked.getKey(), path, asked.getValue()));
      } else if (file.isPresent() && notes.isEmpty()) {
        notes.add(asked.getKey() + " is in no git work tree, so its text was not compared");
      }
    }
    Answer answer = new Answer(notes);
    byWorkTree.forEach(answer::take);
    return answer;
  }

  /** Where a file really lies; empty if it is not on the disk. */
  private Optional<Path> real(String path) {
    try {
      Path file = workingFolder.resolve(path);
      return Optional.of(
          file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName()));
    } catch (IOException | InvalidPathException absent) {
      return Optional.empty(); // promised: no commit knows what was only handed over as text
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private final class Answer implements Past {
    private final Map<String, List<Version>> versions = new LinkedHashMap<>();
    private final List<GitRepository> repositories = new ArrayList<>();
    private final List<String> notes;

    Answer(List<String> notes) {
      this.notes = notes;
    }

    private void take(Path workTree, List<Trail> trails) {
      GitRepository repository = new GitRepository(name(workTree), workTree);
      repositories.add(repository);
      if (repository.repository().isEmpty()) {
        return;
      }
      try (GitWalk walk = new GitWalk(repository)) {
        versions.putAll(walk.follow(trails));
      } catch (IOException | RuntimeException failed) {
        repository.failed(failed);
      }
    }

    private String name(Path workTree) {
      try {
        String name = slashed(workingFolder.toRealPath().relativize(workTree));
        return name.isEmpty() ? "." : name;
      } catch (IOException | IllegalArgumentException elsewhere) {
        return slashed(workTree); // on another drive, say
      }
    }

    @Override
    public Map<String, List<Version>> versions() {
      return versions;
    }

    @Override
    public List<String> notes() {
      List<String> all = new ArrayList<>(notes);
      repositories.forEach(repository -> all.addAll(repository.notes()));
      return all;
    }

    @Override
    public List<Problem> problems() {
      return repositories.stream().flatMap(repository -> repository.problems().stream()).toList();
    }

    @Override
    public void close() {
      repositories.forEach(GitRepository::close);
    }
  }
}
