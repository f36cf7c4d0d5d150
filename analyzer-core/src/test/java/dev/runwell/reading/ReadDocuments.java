package dev.runwell.reading;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents written for a test, read with the words of a house. */
final class ReadDocuments {
  private static final HouseWords WORDS =
      new HouseWords(Map.of(), scale("SEV1", "SEV2", "SEV3", "SEV4"), scale("P0", "P1", "P2"));

  private ReadDocuments() {}

  private static Map<String, List<String>> scale(String... steps) {
    Map<String, List<String>> scale = new LinkedHashMap<>();
    for (String step : steps) {
      scale.put(step, List.of());
    }
    return scale;
  }

  static OpsDocument read(String text) {
    return new DocumentReader(WORDS, FileTree.unknown())
        .read(SourceText.of("page.md", text), Optional.empty());
  }

  static OpsDocument read(String text, DocumentKind kind) {
    return new DocumentReader(WORDS, FileTree.unknown())
        .read(SourceText.of("page.md", text), Optional.of(kind));
  }
}
