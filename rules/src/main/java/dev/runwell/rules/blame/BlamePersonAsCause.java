package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** A person, role or team told as the cause of the incident. */
public final class BlamePersonAsCause implements ElementRule<Judgement> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "blame/person-as-cause",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "A person, role or team told as the cause of the incident",
          "Say what the system allowed, and what made the act look right at the time");

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
        judgement, Category.PERSON_AS_CAUSE, DESCRIPTOR, "Names people as the cause", context);
  }
}
