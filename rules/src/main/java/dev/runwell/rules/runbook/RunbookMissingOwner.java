package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Runbooks that nobody answers for. */
public final class RunbookMissingOwner implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/missing-owner",
          Level.ERROR,
          RuleDescriptor.runbooks(),
          "Runbooks without an owner",
          "Name the team or person who answers for the runbook");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    MissingField.check(document.content(), FieldName.OWNER, "owner", context);
  }
}
