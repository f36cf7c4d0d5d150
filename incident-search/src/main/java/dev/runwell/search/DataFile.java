package dev.runwell.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Words that are kept as data: UTF-8 lines; those that begin with {@code #} are comments. */
final class DataFile {
  private DataFile() {}

  static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  static String text(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> words(String line) {
    return Stream.of(line.strip().split("\\s+", -1));
  }
}
