package dev.runwell.config;

import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.DiskFileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Finds a configuration and reads it from its file. */
public final class SettingsFile {
  /** What the file is called. */
  public static final String NAME = "runwell.yml";

  private SettingsFile() {}

  /**
   * The configuration of a folder, which is absolute: the first on the way up to the root of the
   * file system, or to the folder of the Git repository, above which other houses begin.
   */
  public static Optional<Path> find(Path folder) {
    for (Path at = folder.normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file that errors call {@code name}; what it names is not read.
   *
   * @throws ConfigurationException with every error in the file
   * @throws IOException if the file cannot be read
   */
  public static Settings read(Path file, String name, Collection<RuleDescriptor> known)
      throws ConfigurationException, IOException {
    return SettingsReader.read(ConfigurationText.read(file, name), known);
  }

  /**
   * Reads a file that errors call {@code name}, and the files that it names by their paths from a
   * folder.
   *
   * @throws ConfigurationException with every error in these files
   * @throws IOException if the file cannot be read
   */
  public static Settings read(Path file, String name, Collection<RuleDescriptor> known, Path folder)
      throws ConfigurationException, IOException {
    return SettingsReader.read(ConfigurationText.read(file, name), known, new DiskFileTree(folder));
  }
}
