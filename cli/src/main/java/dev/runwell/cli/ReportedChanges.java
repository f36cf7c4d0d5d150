package dev.runwell.cli;

import dev.runwell.history.ChangedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Lets a run report on changed files alone, and knows on how many it did. */
final class ReportedChanges implements Predicate<Path> {
  private final ChangedFiles changed;
  private int met;

  ReportedChanges(ChangedFiles changed) {
    this.changed = changed;
  }

  @Override
  public boolean test(Path file) {
    boolean contained = changed.contains(file);
    met += contained ? 1 : 0;
    return contained;
  }

  /** Says on how much the run reported: that there are no findings is then no praise. */
  void note(Session session) throws IOException {
    String files = met == 1 ? "1 changed file" : met + " changed files";
    session.note("only what is in " + files + " is told; the others were read to compare");
  }
}
