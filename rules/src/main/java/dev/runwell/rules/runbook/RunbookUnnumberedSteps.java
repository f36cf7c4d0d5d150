package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.language.Lexicon;
import dev.runwell.language.Words;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.model.Step;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Set;

/** Procedures whose steps nobody can refer to, as they have no numbers. */
public final class RunbookUnnumberedSteps implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/unnumbered-steps",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Investigations and mitigations whose steps are not numbered",
          "Number the steps, so that one can point to another and nobody loses the place");

  private static final class Loaded {
    private static final Set<String> CASES =
        Lexicon.load(RunbookUnnumberedSteps.class, "cases.lexicon").words("opens a case");
  }

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
    for (Section section : Answer.to(concept, runbook.content()).outermost()) {
      List<Step> steps =
          DocumentContent.within(runbook.steps(), section.body())
              .filter(step -> step.concept() == concept)
              .toList();
      boolean numbered = steps.stream().anyMatch(step -> step.number().isPresent());
      List<Step> inOrder = steps.stream().filter(step -> isOneOfASequence(step, runbook)).toList();
      if (!numbered && inOrder.size() >= FEWEST_STEPS && !areIdeas(concept, inOrder, runbook)) {
        context.report(section.headingSpan(), "Steps of the " + concept.id() + " have no numbers");
      }
    }
  }

  /** Ways out that come to mind, and no procedure: no command, and most of them not told how. */
  private static boolean areIdeas(Concept concept, List<Step> steps, Runbook runbook) {
    long told = steps.stream().filter(Step::action).count();
    return concept == Concept.MITIGATION
        && told * 2 < steps.size()
        && steps.stream().noneMatch(step -> holdsCommand(step, runbook.content()));
  }

  private static boolean holdsCommand(Step step, DocumentContent content) {
    return DocumentContent.within(content.commands(), step.span()).findAny().isPresent();
  }

  /**
   * A step with a heading of its own can be referred to by that, and one with a box to tick keeps
   * the place; "If the disk is full, ..." is one of several ways, not the next step on one.
   */
  private static boolean isOneOfASequence(Step step, Runbook runbook) {
    Words words = Words.of(step.text());
    boolean isCase = words.count() > 0 && Loaded.CASES.contains(words.word(0));
    return !isCase
        && !step.has(Step.Trait.TICKED)
        && runbook.content().sections().stream()
            .map(Section::headingSpan)
            .noneMatch(heading -> heading.contains(step.headSpan()));
  }
}
