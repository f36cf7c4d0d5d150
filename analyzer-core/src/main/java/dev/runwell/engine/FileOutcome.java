package dev.runwell.engine;

import dev.runwell.finding.Problem;
import dev.runwell.model.DocumentKind;
import java.util.List;

/** What became of one file. */
public sealed interface FileOutcome {

  /** It could not be read or understood. */
  record Unread(Problem problem) implements FileOutcome {}

  /** It was read, and is of no kind that is judged. */
  record Unjudged(DocumentKind kind, List<Problem> problems) implements FileOutcome {}

  /** The rules have looked at it, and all is said. */
  record Closed(Verdict verdict) implements FileOutcome {}

  /** The rules have looked at it; it waits for the others, to be compared with them. */
  record Waiting(Judged judged) implements FileOutcome {}
}
