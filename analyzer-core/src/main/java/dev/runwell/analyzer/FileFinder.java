package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the files that a run is about. Immutable. */
final class FileFinder {
  private final Path workingFolder;
  private final Predicate<String> leftOut;
  private final Predicate<String> documents;

  /** Paths are relative to the folder; walks pass by what the configuration leaves out. */
  FileFinder(Path workingFolder, Predicate<String> leftOut) {
    this(workingFolder, leftOut, FileNames::isDocument);
  }

  /** Walks stop at files whose names {@code documents} accepts. */
  FileFinder(Path workingFolder, Predicate<String> leftOut, Predicate<String> documents) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.leftOut = leftOut;
    this.documents = documents;
  }

  /**
   * The files that the arguments name, once each, sorted by name.
   *
   * @throws PathException with a line for each argument that leads nowhere
   */
  FoundFiles find(List<String> arguments) throws PathException {
    Search search = new Search();
    List<String> missing = new ArrayList<>();
    arguments.forEach(argument -> search.take(argument).ifPresent(missing::add));
    if (!missing.isEmpty()) {
      throw new PathException(missing);
    }
    return search.result();
  }

  /** One search for all arguments of a run. */
  private final class Search {
    private final Map<Path, FoundFile> files = new TreeMap<>();
    private final Set<Path> named = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Looks an argument up; answers what is wrong with it. */
    Optional<String> take(String argument) {
      Optional<Path> path = path(argument);
      if (argument.isEmpty()) {
        return Optional.of("an empty path names no file");
      }
      if (path.isPresent() && Files.exists(path.get(), LinkOption.NOFOLLOW_LINKS)) {
        return takeExisting(argument, path.get());
      }
      Optional<PathGlob> glob = PathGlob.parse(argument);
      if (glob.isEmpty()) {
        return Optional.of(argument + ": no such file or folder");
      }
      return takeMatching(argument, glob.get());
    }

    private Optional<Path> path(String argument) {
      try {
        return Optional.of(workingFolder.resolve(argument).normalize());
      } catch (InvalidPathException impossible) {
        return Optional.empty(); // such as a glob on Windows; what is no glob either is reported
      }
    }

    private Optional<String> takeExisting(String argument, Path path) {
      boolean absolute = Path.of(argument).isAbsolute();
      if (Files.isDirectory(path)) {
        walk(path, absolute, file -> documents.test(file.getFileName().toString()));
      } else if (Files.exists(path)) {
        named.add(path);
        add(path, absolute);
      } else {
        return Optional.of(argument + ": broken symbolic link");
      }
      return Optional.empty();
    }

    private Optional<String> takeMatching(String argument, PathGlob glob) {
      Path start = workingFolder.resolve(glob.folder()).normalize();
      boolean absolute = Path.of(glob.folder()).isAbsolute();
      int[] matched = new int[1];
      if (Files.isDirectory(start)) {
        walk(start, absolute, path -> glob.matches(start, path) && ++matched[0] > 0);
      }
      return matched[0] == 0
          ? Optional.of(argument + ": no file matches this pattern")
          : Optional.empty();
    }

    private void walk(Path folder, boolean absolute, Predicate<Path> chosen) {
      Function<Path, String> naming = path -> FileNames.of(workingFolder, path, absolute);
      Predicate<Path> wanted = path -> chosen.test(path) && !leftOut.test(naming.apply(path));
      new FolderWalk(naming, wanted, path -> add(path, absolute), problems).walk(folder);
    }

    private void add(Path path, boolean absolute) {
      String name = FileNames.of(workingFolder, path, absolute);
      FoundFile found = new FoundFile(name, path, named.contains(path));
      files.merge(path, found, (known, again) -> again.named() ? known.asNamed() : known);
    }

    FoundFiles result() {
      Set<Path> own = new HashSet<>();
      files.keySet().stream()
          .filter(Files::isSymbolicLink)
          .findAny()
          .ifPresent(link -> addReal(own));
      List<FoundFile> distinct = new ArrayList<>();
      for (FoundFile file : files.values()) {
        boolean secondName = Files.isSymbolicLink(file.path()) && own.contains(real(file.path()));
        if (named.contains(file.path()) || !secondName) {
          distinct.add(file);
        }
      }
      return new FoundFiles(distinct.stream().sorted().toList(), List.copyOf(problems));
    }

    /** Adds where the files lie that were found under their own names. */
    private void addReal(Set<Path> own) {
      for (Path file : files.keySet()) {
        if (!Files.isSymbolicLink(file)) {
          own.add(real(file));
        }
      }
    }

    private Path real(Path file) {
      try {
        return file.toRealPath();
      } catch (IOException wentAway) {
        return file; // reading it will say so
      }
    }
  }
}
