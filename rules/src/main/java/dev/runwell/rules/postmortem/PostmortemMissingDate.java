package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Post-mortems that do not say on which day the incident began. */
public final class PostmortemMissingDate extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-date",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not say on which day the incident began",
          "State the day on which the incident began, written as 2026-03-10");

  /** Creates the rule. */
  public PostmortemMissingDate() {
    super(DESCRIPTOR, FieldName.DATE, "date of the incident");
  }
}
