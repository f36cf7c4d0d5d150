package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Questions that hold people to account. */
public final class BlameLeadingQuestion implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/leading-question",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Questions that hold people to account",
          "Ask how and what: what made this the thing to do");

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
    Gravity.report(judgement, Category.LEADING_QUESTION, DESCRIPTOR, "Asks to accuse", context);
  }
}
