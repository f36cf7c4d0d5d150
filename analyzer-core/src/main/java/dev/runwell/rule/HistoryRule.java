package dev.runwell.rule;

import dev.runwell.model.OpsDocument;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule that compares a document with its own past. It runs only where a run may ask version
 * control; all documents are asked first, in parallel, then their past is looked up at once.
 */
public non-sealed interface HistoryRule extends Rule {

  /** The last day on which a change is none of this rule's business; empty if none is at all. */
  Optional<LocalDate> since(OpsDocument document, RuleContext context);

  /**
   * Judges a document whose text is not what it was on that day.
   *
   * @param changed when its text changed for the last time
   */
  void check(OpsDocument document, LocalDate changed, RuleContext context);
}
