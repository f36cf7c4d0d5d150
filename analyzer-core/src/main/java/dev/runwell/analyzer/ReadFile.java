package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import java.util.List;
import java.util.Optional;

/** A file that was read: its document, and what of it could not be read. */
record ReadFile(Optional<OpsDocument> document, List<Problem> problems) {
  /** A file that is nobody's document. */
  static final ReadFile NONE = new ReadFile(Optional.empty(), List.of());

  /** Copies the list. */
  ReadFile {
    problems = List.copyOf(problems);
  }

  static ReadFile of(Problem problem) {
    return new ReadFile(Optional.empty(), List.of(problem));
  }
}
