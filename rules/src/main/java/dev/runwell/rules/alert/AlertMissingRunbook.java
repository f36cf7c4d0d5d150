package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.Alert;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.RunbookLink;
import dev.runwell.model.RunbookLink.State;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Alerts that say nothing about their runbook, or hold a placeholder for it. */
public final class AlertMissingRunbook implements CorpusRule<RunFact> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "alert/missing-runbook",
              Level.ERROR,
              RuleDescriptor.alertsAndRunbooks(),
              "Alerts without a link to a runbook",
              "Write a runbook and link it in the annotation runbook_url")
          .with(Severities.PAGING);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<RunFact> scan(OpsDocument document) {
    return RunFact.of(document);
  }

  @Override
  public void check(List<RunFact> facts, CorpusContext context) {
    NamedRunbooks runbooks = new NamedRunbooks(facts);
    for (RunFact.OfAlert fact : RunFact.alerts(facts)) {
      if (lacksRunbook(fact.alert())) {
        List<String> paging = context.option(Severities.PAGING, fact.source());
        Level level = Severities.pages(fact.alert(), paging) ? Level.ERROR : Level.WARNING;
        context.report(
            fact.source(), fact.alert().nameSpan(), level, message(fact.alert(), runbooks));
      }
    }
  }

  /** An alert that was read in part may have the link in the other part. */
  private static boolean lacksRunbook(Alert alert) {
    List<RunbookLink> links = alert.runbooks();
    boolean none = links.stream().allMatch(link -> link.state() == State.PLACEHOLDER);
    return none && (alert.complete() || !links.isEmpty()) && !Severities.isQuiet(alert);
  }

  private static String message(Alert alert, NamedRunbooks runbooks) {
    String missing =
        alert.runbooks().isEmpty()
            ? "Alert " + alert.name() + " links no runbook"
            : "Alert " + alert.name() + " has a placeholder for its runbook";
    return runbooks
        .runbook(alert)
        .map(runbook -> missing + "; " + runbook.path() + " is about it but not linked")
        .orElse(missing);
  }
}
