package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Outrage, sarcasm and exclamation. */
public final class BlameAnimatedLanguage implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/animated-language",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Outrage, sarcasm and exclamation",
          "Say it with a number");

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
    Gravity.report(judgement, Category.ANIMATED_LANGUAGE, DESCRIPTOR, "Animated language", context);
  }
}
