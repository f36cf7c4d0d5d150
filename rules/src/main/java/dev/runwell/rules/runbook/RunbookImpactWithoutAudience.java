package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Mention.Topic;
import dev.runwell.rule.RuleDescriptor;

/** Impacts that leave open who is affected. */
public final class RunbookImpactWithoutAudience extends MissingMention {

  /** The rule. */
  public RunbookImpactWithoutAudience() {
    super(
        RuleDescriptor.of(
            "runbook/impact-without-audience",
            Level.WARNING,
            RuleDescriptor.runbooks(),
            "Impacts that do not say who is affected",
            "Name who feels it: customers, internal users, other teams or services"),
        Concept.IMPACT,
        Topic.AUDIENCE,
        "Impact does not say who is affected");
  }

  /** "Customer impact" and "Impact on tenants" say it in the heading. */
  @Override
  boolean isToldElsewhere(Answer answer) {
    return answer.isHeaded(Topic.AUDIENCE);
  }
}
