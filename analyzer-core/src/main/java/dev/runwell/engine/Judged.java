package dev.runwell.engine;

import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.HistoryRule;
import dev.runwell.suppression.Suppressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document that every rule has looked at.
 *
 * @param drafts what the rules reported
 * @param ran the ids of the rules that ran to their end, or had nothing to look at
 * @param facts what the rules that compare documents keep of it
 * @param questions the day since which the rules that look back ask for changes
 * @param problems the rules that broke down
 */
public record Judged(
    OpsDocument document,
    Suppressions suppressions,
    List<Draft> drafts,
    Set<String> ran,
    Map<CorpusRule<?>, List<?>> facts,
    Map<HistoryRule, LocalDate> questions,
    List<Problem> problems) {

  /** Whether all is said about it that can be said before other documents or its past are known. */
  boolean isClosed() {
    return facts.isEmpty() && questions.isEmpty();
  }
}
