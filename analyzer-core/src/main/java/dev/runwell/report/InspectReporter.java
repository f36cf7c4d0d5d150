package dev.runwell.report;

import dev.runwell.model.OpsDocument;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What was read out of documents, for programs: schema {@code runwell/inspect/1}. Documents are
 * written as they come, and forgotten. Closing ends the JSON, not what it is written to.
 */
public final class InspectReporter implements AutoCloseable {
  private final JsonWriter json;

  /** Begins the JSON. */
  public InspectReporter(Appendable out) throws IOException {
    json = new JsonWriter(out);
    json.beginObject().field("schema", "runwell/inspect/1").name("documents").beginList();
  }

  /** Writes the next document; throws {@link UncheckedIOException} if that fails. */
  public void write(OpsDocument document) {
    try {
      new DocumentJson(json, document).write();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Ends the JSON. */
  @Override
  public void close() throws IOException {
    json.endList().endObject();
  }
}
