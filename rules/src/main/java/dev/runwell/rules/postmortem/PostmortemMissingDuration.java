package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;

/** Post-mortems that do not say how long the incident lasted. */
public final class PostmortemMissingDuration extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-duration",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not say how long the incident lasted",
          "State how long it lasted, or when it began and when it ended, with the time zone");

  /** Creates the rule. */
  public PostmortemMissingDuration() {
    super(DESCRIPTOR, FieldName.DURATION, "duration of the incident");
  }

  @Override
  protected boolean isSaidElsewhere(OpsDocument document) {
    DocumentContent content = document.content();
    boolean ended = content.field(FieldName.END).isPresent();
    return ended && content.field(FieldName.START).isPresent();
  }
}
