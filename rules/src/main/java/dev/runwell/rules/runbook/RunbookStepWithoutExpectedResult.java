package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

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
    private static final PhraseMatcher PHRASES =
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
    boolean judged = step.concept() == Concept.INVESTIGATION && step.checks();
    if (!judged || (step.normal() && step.abnormal()) || !Filled.is(step, context)) {
      return;
    }
    if (!step.normal() && !step.abnormal()) {
      report(step, "Step says neither what is normal nor what another result means", context);
    } else if (step.normal() && !isConditional(step, context)) {
      report(step, "Step does not say what to do if the result is not normal", context);
    } else if (step.abnormal() && isLabelled(step, context)) {
      report(step, "Step does not say what a normal result looks like", context);
    }
  }

  private static void report(Step step, String message, RuleContext context) {
    context.report(step.headSpan(), message);
  }

  /** "If it is up, the network is to blame" leaves the other case to go on with. */
  private static boolean isConditional(Step step, RuleContext context) {
    List<PhraseMatch> found = Loaded.PHRASES.find(textOf(step, context));
    List<PhraseMatch> questions =
        found.stream().filter(match -> match.tag().equals("question")).toList();
    return found.stream()
        .filter(match -> match.tag().equals("condition"))
        .anyMatch(match -> questions.stream().noneMatch(match::overlaps));
  }

  /**
   * "If the error rate is above 1 %, go on to step 2" tells by itself what is normal; "Abnormal:
   * high error rate" does not.
   */
  private static boolean isLabelled(Step step, RuleContext context) {
    return Loaded.PHRASES.finds("not normal", textOf(step, context));
  }

  private static String textOf(Step step, RuleContext context) {
    return context.document().source().slice(step.span());
  }
}
