package dev.runwell.reading.runbook;

import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What steps that follow each other tell of each other. */
final class StepSequence {
  private StepSequence() {}

  /** The same steps, with what they go on with and where their results are told. */
  static List<Step> link(List<Step> steps) {
    List<Step> linked = new ArrayList<>();
    boolean shown = false;
    for (Step step : steps) {
      Optional<Step> before =
          linked.isEmpty() ? Optional.empty() : Optional.of(linked.get(linked.size() - 1));
      if (before.isPresent() && answers(step)) {
        linked.set(linked.size() - 1, before.get().with(Trait.ANSWERED));
      }
      boolean reads = before.filter(earlier -> isReadBy(step, earlier)).isPresent();
      boolean goesOn = !step.action() && (shown || reads);
      linked.add(goesOn ? step.with(Trait.GOES_ON) : step);
      shown = goesOn ? shown : shows(step);
    }
    return linked;
  }

  /**
   * What is open on a screen is there for the next steps as well; what a command prints is not, nor
   * what a step shows that says itself what to look at.
   */
  private static boolean shows(Step step) {
    return step.action()
        && !tells(step)
        && StepWords.get().show().contains(Instruction.verb(step.text()));
  }

  /**
   * A step whose results are all told leaves nothing to judge, but its output can be read again.
   */
  private static boolean isReadBy(Step step, Step before) {
    boolean brings = before.action() || before.has(Trait.GOES_ON);
    boolean judged = before.normal() && before.abnormal();
    return brings && (StepResults.looksBack(step.text()) || (isJudging(step) && !judged));
  }

  private static boolean isJudging(Step step) {
    return StepWords.get().judge().contains(Instruction.verb(step.text()));
  }

  private static boolean tells(Step step) {
    return step.normal() || step.abnormal();
  }

  /** "2. If it is above 500, ..." and "2. Read the error: ..." say what came of step 1. */
  private static boolean answers(Step step) {
    boolean reads = isJudging(step) || StepResults.looksBack(step.text());
    return tells(step) && (Instruction.isCase(step.text()) || (reads && step.abnormal()));
  }
}
