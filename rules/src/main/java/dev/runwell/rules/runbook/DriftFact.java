package dev.runwell.rules.runbook;

import dev.runwell.model.Alert;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.RunbookLink;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the comparison of runbooks with their alerts keeps of a document. */
sealed interface DriftFact {

  /**
   * A runbook that quotes conditions.
   *
   * @param names what it calls itself: title, alert source, labels that say "alert"
   * @param conditions what it quotes
   */
  record Page(SourceText source, List<String> names, List<Quote> conditions) implements DriftFact {}

  /**
   * One condition on a page.
   *
   * @param headings the headings around it, the nearest first
   */
  record Quote(QuotedCondition condition, List<String> headings) {}

  /** A definition of an alert, and the line that it stands on, from 1. */
  record Defined(SourceText source, int line, Alert alert) implements DriftFact {

    /** The files that it names as its runbook. */
    Set<String> targets() {
      return alert.runbooks().stream()
          .map(RunbookLink::target)
          .flatMap(Optional::stream)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
