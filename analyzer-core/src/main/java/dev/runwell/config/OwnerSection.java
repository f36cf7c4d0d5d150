package dev.runwell.config;

import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.OwnerDirectory;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files that say who counts as an owner: {@code .yml}, {@code .yaml} and {@code .json}
 * are files of teams, everything else is a {@code CODEOWNERS}.
 */
record OwnerSection(Values values, FileTree files) {

  /** The directory that the files make up. */
  OwnerDirectory read(YamlValue section) {
    Set<String> names = new LinkedHashSet<>();
    for (YamlScalar file : values.texts(section, "a list of files")) {
      text(file).ifPresent(text -> names.addAll(names(file, SourceText.of(file.text(), text))));
    }
    return new OwnerDirectory(names);
  }

  private Optional<String> text(YamlScalar file) {
    String path = file.text();
    Optional<String> text = files.isFile(path) ? files.read(path) : Optional.empty();
    if (text.isEmpty()) {
      String fault =
          switch (files.at(path)) {
            case NONE -> "no such file: " + path;
            case FOLDER -> path + " is a folder";
            case FILE, UNKNOWN -> path + " cannot be read as text";
          };
      values.complaints().add(file.span(), fault);
    }
    return text;
  }

  private Set<String> names(YamlScalar file, SourceText source) {
    Set<String> names = Set.of();
    try {
      names = isTeamFile(file.text()) ? TeamFile.read(source) : CodeOwners.read(source);
      if (names.isEmpty()) {
        values.complaints().add(file.span(), file.text() + " names nobody");
      }
    } catch (ConfigurationException e) {
      values.complaints().addOf(e);
    }
    return names;
  }

  private static boolean isTeamFile(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return List.of(".yml", ".yaml", ".json").stream().anyMatch(lower::endsWith);
  }
}
