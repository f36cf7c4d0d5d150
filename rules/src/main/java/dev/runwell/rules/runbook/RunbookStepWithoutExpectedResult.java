package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Steps of an investigation after which their reader is no wiser. */
public final class RunbookStepWithoutExpectedResult implements ElementRule<Step> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/step-without-expected-result",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Investigation steps that do not say what is normal, or what another result means",
          "Say what a normal result looks like, what another one means and where to go then");

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
    boolean judged =
        step.concept() == Concept.INVESTIGATION && step.checks() && !step.has(Trait.ANSWERED);
    if (!judged || (step.normal() && step.abnormal()) || !Filled.is(step, context)) {
      return;
    }
    if (!step.normal() && !step.abnormal()) {
      report(step, "Step says neither what is normal nor what another result means", context);
    } else if (step.normal() && !step.has(Trait.CONDITION)) { // a condition leaves the other case
      report(step, "Step does not say what to do if the result is not normal", context);
    } else if (step.abnormal() && step.has(Trait.LABEL)) { // in prose it tells what is normal, too
      report(step, "Step does not say what a normal result looks like", context);
    }
  }

  private static void report(Step step, String message, RuleContext context) {
    context.report(step.headSpan(), message);
  }
}
