package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Runbooks that nobody answers for. */
public final class RunbookMissingOwner extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/missing-owner",
          Level.ERROR,
          RuleDescriptor.runbooks(),
          "Runbooks without an owner",
          "Name the team or person who answers for the runbook");

  /** Creates the rule. */
  public RunbookMissingOwner() {
    super(DESCRIPTOR, FieldName.OWNER, "owner of the runbook");
  }
}
