package dev.runwell.config;

import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.DecodingException;
import dev.runwell.source.Position;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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
   * Reads a file that errors call {@code name}.
   *
   * @throws ConfigurationException with every error in the file
   * @throws IOException if the file cannot be read
   */
  public static Settings read(Path file, String name, Collection<RuleDescriptor> known)
      throws ConfigurationException, IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(SettingsReader.LENGTH + 1);
    }
    if (bytes.length > SettingsReader.LENGTH) {
      throw SettingsReader.tooLong(name);
    }
    try {
      return SettingsReader.read(SourceText.decode(name, bytes), known);
    } catch (DecodingException e) {
      throw new ConfigurationException(List.of(undecodable(name, bytes, e.byteOffset())));
    }
  }

  private static ConfigurationError undecodable(String name, byte[] bytes, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int index = 0; index < offset; index++) {
      if (bytes[index] == '\n') {
        line++;
        lineStart = index + 1;
      }
    }
    return new ConfigurationError(
        name,
        new Position(line, offset - lineStart + 1),
        1,
        "not valid UTF-8 at byte " + offset + "; save the file as UTF-8",
        "",
        Optional.empty());
  }
}
