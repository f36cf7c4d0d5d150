package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A walk through a folder and all below it, except what git ignores, hidden files and folders,
 * {@code node_modules} and {@code target}. Links to folders are not followed: what lies in the tree
 * is found under its own name, and no loop can hold the walk.
 */
final class FolderWalk {
  private final Function<Path, String> naming;
  private final Predicate<Path> wanted;
  private final Consumer<Path> found;
  private final List<Problem> problems;

  /**
   * A walk that hands over files.
   *
   * @param naming how the run names a path
   * @param wanted whether a file is looked for
   * @param found takes the files
   * @param problems takes what could not be looked at
   */
  FolderWalk(
      Function<Path, String> naming,
      Predicate<Path> wanted,
      Consumer<Path> found,
      List<Problem> problems) {
    this.naming = naming;
    this.wanted = wanted;
    this.found = found;
    this.problems = problems;
  }

  /** Walks a folder; what it is called and whether git ignores it does not matter. */
  void walk(Path folder) {
    walk(folder, IgnoreRules.at(folder, this::unread));
  }

  private void walk(Path folder, IgnoreRules ignored) {
    for (Path each : entries(folder)) {
      String name = each.getFileName().toString();
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        if (!FileNames.isSkippedFolder(name) && !ignored.ignores(each, true)) {
          walk(each, ignored.inside(each, this::unread));
        }
      } else if (wanted.test(each) && !ignored.ignores(each, false)) {
        take(each);
      }
    }
  }

  private void unread(Path ignoreFile, IOException cause) {
    problems.add(Unreadable.problem(naming.apply(ignoreFile), "file", cause));
  }

  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException broken) {
      problems.add(Unreadable.problem(naming.apply(folder), "folder", broken.getCause()));
    } catch (IOException unreadable) {
      problems.add(Unreadable.problem(naming.apply(folder), "folder", unreadable));
    }
    Collections.sort(entries);
    return entries;
  }

  private void take(Path file) {
    if (Files.isRegularFile(file)) {
      found.accept(file);
    } else if (!Files.exists(file)) {
      problems.add(new Problem(naming.apply(file), "broken symbolic link, or the file went away"));
    }
  }
}
