package dev.runwell.search;

import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.model.DocumentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** A process that commits batches of incidents without end and notes each that is committed. */
final class KilledWriter {
  static final int BATCH = 20;

  private KilledWriter() {}

  /** Takes the folder of the index, a file for notes, and the number of the first batch. */
  public static void main(String[] arguments) throws IOException {
    Path notes = Path.of(arguments[1]);
    try (IncidentWriter writer = LuceneIndex.in(Path.of(arguments[0])).writer()) {
      for (int batch = Integer.parseInt(arguments[2]); ; batch++) {
        for (int number = 0; number < BATCH; number++) {
          writer.put(incident(path(batch, number)), "mark");
        }
        writer.commit();
        Files.writeString(
            notes,
            batch + "\n",
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    }
  }

  static String path(int batch, int number) {
    return "pm/" + batch + "-" + number + ".md";
  }

  static IncidentRecord incident(String path) {
    return new IncidentRecord(
        path,
        DocumentKind.POSTMORTEM,
        Optional.of("Ledger stopped"),
        Optional.empty(),
        Optional.empty(),
        IncidentNames.NONE,
        Gist.NONE,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
