package dev.runwell.cli;

import dev.runwell.incident.RecurrenceReport;
import dev.runwell.incident.Recurrences;
import java.io.IOException;
import java.util.List;

/** How families of incidents can be written. */
enum RecurrenceFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For the minutes of a review. */
  MARKDOWN;

  void write(List<Recurrences.Family> families, RecurrenceReport report, Appendable out)
      throws IOException {
    switch (this) {
      case TEXT -> report.text(families, out);
      case JSON -> report.json(families, out);
      case MARKDOWN -> report.markdown(families, out);
    }
  }
}
