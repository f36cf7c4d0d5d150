package dev.runwell.cli;

import dev.runwell.model.OpsDocument;
import dev.runwell.report.InspectReporter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Begins its JSON only with the first document: a path that is not there leaves no half of it. */
final class InspectOutput {
  private final Output out;
  private InspectReporter reporter;

  InspectOutput(Output out) {
    this.out = out;
  }

  void write(OpsDocument document) {
    try {
      begun().write(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the JSON, even of no document. */
  void close() throws IOException {
    begun().close();
    out.flush();
  }

  private InspectReporter begun() throws IOException {
    if (reporter == null) {
      reporter = new InspectReporter(out);
    }
    return reporter;
  }
}
