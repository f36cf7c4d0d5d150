package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
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

  private static final class Loaded {
    private static final PhraseMatcher LABELS =
        PhraseMatcher.load(RunbookStepWithoutExpectedResult.class, "results.lexicon");
  }

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
    boolean judged = step.concept() == Concept.INVESTIGATION && step.looks();
    if (!judged || !Unfinished.isNot(step, context)) {
      return;
    }
    if (!step.abnormal()) {
      context.report(
          step.headSpan(),
          step.normal()
              ? "Step does not say what to do if the result is not normal"
              : "Step says neither what is normal nor what another result means");
    } else if (!step.normal() && isLabelled(step, context)) {
      context.report(step.headSpan(), "Step does not say what a normal result looks like");
    }
  }

  /**
   * "If the error rate is above 1 %, go on to step 2" tells by itself what is normal; "Abnormal:
   * high error rate" does not.
   */
  private static boolean isLabelled(Step step, RuleContext context) {
    String text = context.document().source().text();
    return Loaded.LABELS.finds(
        "not normal", text.substring(step.span().start(), step.span().end()));
  }
}
