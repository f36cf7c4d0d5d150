package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Motives and states of mind that are guessed. */
public final class BlameMotiveGuess implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/motive-guess",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Motives and states of mind that are guessed",
          "Tell the pressures that people themselves told of");

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
    Gravity.report(judgement, Category.MOTIVE_GUESS, DESCRIPTOR, "Guesses a motive", context);
  }
}
