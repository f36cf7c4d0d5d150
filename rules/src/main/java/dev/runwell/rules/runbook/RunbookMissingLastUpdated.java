package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Runbooks that do not say when they were last brought up to date. */
public final class RunbookMissingLastUpdated extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/missing-last-updated",
          Level.ERROR,
          RuleDescriptor.runbooks(),
          "Runbooks without the day of their last update or review",
          "Give the day on which somebody last held the runbook against the service");

  /** Creates the rule. */
  public RunbookMissingLastUpdated() {
    super(DESCRIPTOR, FieldName.LAST_UPDATED, "day of the last update");
  }
}
