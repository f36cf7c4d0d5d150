package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.model.Step;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Procedures whose steps nobody can refer to, as they have no numbers. */
public final class RunbookUnnumberedSteps implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/unnumbered-steps",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Investigations and mitigations whose steps are not numbered",
          "Number the steps, so that one can point to another and nobody loses the place");

  /** One instruction needs no number. */
  private static final int FEWEST_STEPS = 2;

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof Runbook runbook) {
      check(Concept.INVESTIGATION, runbook, context);
      check(Concept.MITIGATION, runbook, context);
    }
  }

  private static void check(Concept concept, Runbook runbook, RuleContext context) {
    Answer answer = Answer.to(concept, runbook.content());
    List<Step> steps =
        answer.within(runbook.steps()).stream().filter(step -> step.concept() == concept).toList();
    boolean numbered = steps.stream().anyMatch(step -> step.number().isPresent());
    List<Step> bullets = steps.stream().filter(step -> !isHeaded(step, runbook)).toList();
    if (!numbered && bullets.size() >= FEWEST_STEPS) {
      context.report(answer.place(), "Steps of the " + concept.id() + " have no numbers");
    }
  }

  /** A step with a heading of its own can be found and referred to by that. */
  private static boolean isHeaded(Step step, Runbook runbook) {
    return runbook.content().sections().stream()
        .map(Section::headingSpan)
        .anyMatch(heading -> heading.contains(step.headSpan()));
  }
}
