package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Post-mortems that nobody answers for. */
public final class PostmortemMissingOwner extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-owner",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems that nobody answers for",
          "Name the person who answers for the document and its action items");

  /** Creates the rule. */
  public PostmortemMissingOwner() {
    super(DESCRIPTOR, FieldName.OWNER, "owner of the document");
  }
}
