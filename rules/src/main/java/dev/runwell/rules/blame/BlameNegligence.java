package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** People called careless, incompetent or unwilling. */
public final class BlameNegligence implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/negligence",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "People called careless, incompetent or unwilling",
          "Describe the act and what surrounded it");

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
    Gravity.report(judgement, Category.NEGLIGENCE, DESCRIPTOR, "Calls people negligent", context);
  }
}
