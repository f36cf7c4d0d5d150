package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** What people should have done, or failed to do. */
public final class BlameCounterfactual implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/counterfactual",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "What people should have done, or failed to do",
          "Say what they saw and did then; what should change belongs to the action items");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Judgement> subject() {
    return Judgement.class;
  }

  @Override
  public void check(Judgement judgement, RuleContext context) {
    Gravity.report(
        judgement, Category.COUNTERFACTUAL, DESCRIPTOR, "Judges what people did not do", context);
  }
}
