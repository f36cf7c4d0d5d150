package dev.runwell.analyzer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What git ignores in a folder: its own {@code .gitignore} and those of the folders around it, up
 * to the folder of the repository. The nearer file has the last word.
 */
final class IgnoreRules {
  private static final String NAME = ".gitignore";

  /** Hears of the files that could not be read; as git, we go on without them. */
  @FunctionalInterface
  interface Unread {
    void take(Path file, IOException cause);
  }

  private final Path folder;
  private final Optional<IgnoreRules> around;
  private final Optional<IgnoreFile> own;

  private IgnoreRules(Path folder, Optional<IgnoreRules> around, Optional<IgnoreFile> own) {
    this.folder = folder;
    this.around = around;
    this.own = own;
  }

  /** The rules of a folder that a walk begins at; {@code folder} is absolute and normalized. */
  static IgnoreRules at(Path folder, Unread unread) {
    Optional<Path> repository = repository(folder);
    Path parent = folder.getParent();
    boolean outermost = repository.isEmpty() || repository.get().equals(folder) || parent == null;
    Optional<IgnoreRules> around = outermost ? Optional.empty() : Optional.of(at(parent, unread));
    return new IgnoreRules(folder, around, read(folder, unread));
  }

  /** The rules of a folder inside this one. */
  IgnoreRules inside(Path inner, Unread unread) {
    return new IgnoreRules(inner, Optional.of(this), read(inner, unread));
  }

  private static Optional<Path> repository(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static Optional<IgnoreFile> read(Path folder, Unread unread) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      // Git reads bytes; what is not UTF-8 in it fits no name that we could see.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(IgnoreFile.parse(text.lines().toList()));
    } catch (IOException cause) {
      unread.take(file, cause);
      return Optional.empty();
    }
  }

  /** Whether git ignores a file or folder below this folder. */
  boolean ignores(Path path, boolean isFolder) {
    for (Optional<IgnoreRules> each = Optional.of(this);
        each.isPresent();
        each = each.get().around) {
      IgnoreRules rules = each.get();
      if (rules.own.isPresent()) {
        String relative = FileNames.slashed(rules.folder.relativize(path));
        Optional<Boolean> word = rules.own.get().ignores(relative, isFolder);
        if (word.isPresent()) {
          return word.get();
        }
      }
    }
    return false;
  }
}
