package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Steps of an investigation that say what to look at and not where or how. */
public final class RunbookStepWithoutAction implements ElementRule<Step> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/step-without-action",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Investigation steps without a command, a link or a query",
          "Give the command to run, the dashboard to open or the query to paste");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Step> subject() {
    return Step.class;
  }

  @Override
  public void check(Step step, RuleContext context) {
    boolean judged = step.concept() == Concept.INVESTIGATION && step.checks();
    boolean leads = step.action() || step.has(Trait.GOES_ON);
    if (judged && !leads && Filled.is(step, context)) {
      context.report(step.headSpan(), "Step has no command, link or query");
    }
  }
}
