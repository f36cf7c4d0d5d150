package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Runbook;
import dev.runwell.model.Step;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Mitigations that say what to achieve and not how. */
public final class RunbookMitigationWithoutCommand implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/mitigation-without-command",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Mitigations without a command, flag, link or tool in any step",
          "Give the command to run, the flag to switch or the tool to open");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Answer answer = Answer.to(Concept.MITIGATION, document.content());
    if (document instanceof Runbook runbook && answer.exists() && !tellsHow(answer, runbook)) {
      context.report(answer.place(), "Mitigation has no command, flag, link or tool");
    }
  }

  private static boolean tellsHow(Answer answer, Runbook runbook) {
    DocumentContent content = runbook.content();
    return answer.holds(content.commands())
        || answer.holds(content.links())
        || answer.within(runbook.steps()).stream().anyMatch(Step::action)
        || answer.holdsCode();
  }
}
