package dev.runwell.incident;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of written post-mortems. */
final class Incidents {
  private static final HouseWords WORDS =
      new HouseWords(
          Map.of(), Map.of("SEV1", List.of(), "SEV2", List.of()), Map.of("P0", List.of()));

  private Incidents() {}

  static IncidentRecord read(String path, String... lines) {
    OpsDocument document =
        new DocumentReader(WORDS, FileTree.unknown())
            .read(
                SourceText.of(path, String.join("\n", lines) + "\n"),
                Optional.of(DocumentKind.POSTMORTEM));
    return RecordReader.read(document);
  }

  /** A short one of a day. */
  static IncidentRecord of(String path, String title, String date, String summary) {
    return read(
        path,
        "# " + title,
        "",
        "**Date:** " + date,
        "",
        "## Summary",
        "",
        summary,
        "",
        "## Action items",
        "",
        "- [ ] Cap the batch size (owner: @ines, due 2026-04-01)");
  }
}
