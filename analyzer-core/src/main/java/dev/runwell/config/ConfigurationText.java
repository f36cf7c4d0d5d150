package dev.runwell.config;

import dev.runwell.source.DecodingException;
import dev.runwell.source.Position;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file of the configuration as text. */
final class ConfigurationText {
  /** Bytes or UTF-16 code units; the longest configuration that a person keeps is far below. */
  static final int LENGTH = 1024 * 1024;

  private ConfigurationText() {}

  /**
   * The text of a file that errors call {@code name}.
   *
   * @throws ConfigurationException if it is too long, or not UTF-8
   * @throws IOException if the file cannot be read
   */
  static SourceText read(Path file, String name) throws ConfigurationException, IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LENGTH + 1);
    }
    if (bytes.length > LENGTH) {
      throw tooLong(name);
    }
    try {
      return SourceText.decode(name, bytes);
    } catch (DecodingException e) {
      throw new ConfigurationException(List.of(undecodable(name, bytes, e.byteOffset())));
    }
  }

  static ConfigurationException tooLong(String name) {
    return new ConfigurationException(
        List.of(ConfigurationError.atStart(name, "a configuration of more than 1 MB is not read")));
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
