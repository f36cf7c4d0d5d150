package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Post-mortems that do not name the services that were affected. */
public final class PostmortemMissingServices extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-services",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not name the services that were affected",
          "List the affected services in the header by the names that alerts and dashboards use");

  /** Creates the rule. */
  public PostmortemMissingServices() {
    super(DESCRIPTOR, FieldName.SERVICES, "list of affected services");
  }
}
