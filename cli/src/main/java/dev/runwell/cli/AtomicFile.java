package dev.runwell.cli;

import dev.runwell.report.IoReason;
import dev.runwell.report.WholeFile;
import java.io.IOException;

/** Files that appear whole or not at all, named from the working folder. */
final class AtomicFile {
  private AtomicFile() {}

  /** Writes a file, or leaves what was there; throws with its name and what is wrong. */
  static void write(Session session, String name, WholeFile.Content content) throws IOException {
    try {
      WholeFile.write(session.resolve(name), content);
    } catch (IOException e) {
      throw new IOException("cannot write " + name + ": " + IoReason.of(e), e);
    }
  }
}
