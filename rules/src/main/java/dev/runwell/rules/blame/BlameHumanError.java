package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Human error, by this or another name, as an explanation. */
public final class BlameHumanError implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/human-error",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Human error, by this or another name, as an explanation",
          "Say which guard was missing, or what made the slip easy");

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
    Gravity.report(judgement, Category.HUMAN_ERROR, DESCRIPTOR, "Explains by human error", context);
  }
}
