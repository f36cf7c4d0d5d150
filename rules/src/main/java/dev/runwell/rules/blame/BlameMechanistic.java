package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** All would have been well but for people. */
public final class BlameMechanistic implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/mechanistic",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "All would have been well but for people",
          "Tell how the parts, people among them, met");

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
        judgement,
        Category.MECHANISTIC,
        DESCRIPTOR,
        "Takes people for the only faulty part",
        context);
  }
}
