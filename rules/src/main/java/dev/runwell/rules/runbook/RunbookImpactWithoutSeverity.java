package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.FieldName;
import dev.runwell.model.Mention.Topic;
import dev.runwell.rule.RuleDescriptor;

/** Impacts that leave open how bad it is. */
public final class RunbookImpactWithoutSeverity extends MissingMention {

  /** The rule. */
  public RunbookImpactWithoutSeverity() {
    super(
        RuleDescriptor.of(
            "runbook/impact-without-severity",
            Level.WARNING,
            RuleDescriptor.runbooks(),
            "Impacts that do not say how severe it is",
            "Give the severity of the house's scale, or say what stops working and how badly"),
        Concept.IMPACT,
        Topic.SEVERITY,
        "Impact does not say how severe it is");
  }

  /** A severity in the header is seen before the section is. */
  @Override
  boolean isToldElsewhere(Answer answer) {
    return answer.content().field(FieldName.SEVERITY).isPresent();
  }
}
