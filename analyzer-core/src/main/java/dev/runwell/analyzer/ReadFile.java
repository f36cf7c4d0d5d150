package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import java.util.Optional;

/** A file that was read: its document, or why there is none. */
record ReadFile(Optional<OpsDocument> document, Optional<Problem> problem) {

  static ReadFile of(Problem problem) {
    return new ReadFile(Optional.empty(), Optional.of(problem));
  }
}
