package dev.runwell.config;

import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a configuration names and that count as part of it, whether they are there. */
final class NamedFiles {
  private static final List<String> KEYS = List.of("owners", "baseline");

  private NamedFiles() {}

  /** Those of a configuration, from a folder; none if it cannot be read: a run says why. */
  static List<Path> of(Path configuration, Path folder) {
    try {
      SourceText source = ConfigurationText.read(configuration, SettingsFile.NAME);
      Values values = new Values(new Complaints(source));
      return YamlReader.read(source, source.span()).stream()
          .flatMap(root -> values.entries(root, "").stream())
          .filter(entry -> KEYS.contains(entry.name()))
          .flatMap(entry -> paths(entry, values, folder))
          .toList();
    } catch (ConfigurationException | YamlException | IOException unreadable) {
      return List.of();
    }
  }

  private static Stream<Path> paths(YamlEntry entry, Values values, Path folder) {
    return values.texts(entry.value(), "").stream()
        .map(YamlScalar::text)
        .flatMap(name -> path(name, folder));
  }

  private static Stream<Path> path(String name, Path folder) {
    try {
      return Stream.of(folder.resolve(name).normalize());
    } catch (InvalidPathException unreadable) {
      return Stream.empty();
    }
  }
}
