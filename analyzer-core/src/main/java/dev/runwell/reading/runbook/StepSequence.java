package dev.runwell.reading.runbook;

import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import java.util.ArrayList;
import java.util.List;

/** What steps that follow each other tell of each other. */
final class StepSequence {
  private StepSequence() {}

  /** The same steps, with what they go on with and where their results are told. */
  static List<Step> link(List<Step> steps) {
    List<Step> linked = new ArrayList<>();
    boolean shown = false;
    for (Step step : steps) {
      boolean reads = looksBack(step);
      boolean goesOn = !linked.isEmpty() && !step.action() && (shown || reads);
      Step before = linked.isEmpty() ? null : linked.get(linked.size() - 1);
      if (before != null && answers(step, reads)) {
        linked.set(linked.size() - 1, before.with(Trait.ANSWERED));
      }
      boolean brought = before != null && (before.action() || before.has(Trait.GOES_ON));
      boolean on = goesOn && (shown || brought);
      linked.add(on ? step.with(Trait.GOES_ON) : step);
      shown = on ? shown : step.action() && shows(step);
    }
    return linked;
  }

  /** What is open on a screen is there for the next steps as well; what a command prints is not. */
  private static boolean shows(Step step) {
    return StepWords.get().show().contains(Instruction.verb(step.text()));
  }

  private static boolean looksBack(Step step) {
    return StepWords.get().judge().contains(Instruction.verb(step.text()))
        || StepResults.looksBack(step.text());
  }

  /** "2. If it is above 500, ..." and "2. Read the error: ..." say what came of step 1. */
  private static boolean answers(Step step, boolean reads) {
    boolean tells = step.normal() || step.abnormal();
    return tells && (Instruction.isCase(step.text()) || (reads && step.abnormal()));
  }
}
