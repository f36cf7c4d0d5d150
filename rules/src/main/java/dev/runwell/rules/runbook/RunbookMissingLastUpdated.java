package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Runbooks that do not say when they were last brought up to date. */
public final class RunbookMissingLastUpdated implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/missing-last-updated",
          Level.ERROR,
          RuleDescriptor.runbooks(),
          "Runbooks without the day of their last update or review",
          "Give the day on which somebody last held the runbook against the service");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    MissingField.check(
        document.content(), FieldName.LAST_UPDATED, "date of its last update", context);
  }
}
