package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Post-mortems that do not say whether they are a draft, in review or final. */
public final class PostmortemMissingStatus extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-status",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not say whether they are a draft, in review or final",
          "Say in the header whether the document is a draft, in review or final");

  /** Creates the rule. */
  public PostmortemMissingStatus() {
    super(DESCRIPTOR, FieldName.STATUS, "status of the document");
  }
}
