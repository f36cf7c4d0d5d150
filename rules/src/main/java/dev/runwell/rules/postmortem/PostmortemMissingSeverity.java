package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Post-mortems that do not say how severe the incident was. */
public final class PostmortemMissingSeverity extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-severity",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not say how severe the incident was",
          "State the severity in the header, on the scale that the on-call rotation uses");

  /** Creates the rule. */
  public PostmortemMissingSeverity() {
    super(DESCRIPTOR, FieldName.SEVERITY, "severity of the incident");
  }

  @Override
  protected boolean isSaidElsewhere(OpsDocument document) {
    return document instanceof PostMortem postMortem && postMortem.severity().isPresent();
  }
}
