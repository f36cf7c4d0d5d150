package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Mention.Topic;
import dev.runwell.rule.RuleDescriptor;

/** Escalations that leave open who is to be called. */
public final class RunbookEscalationWithoutContact extends MissingMention {

  /** The rule. */
  public RunbookEscalationWithoutContact() {
    super(
        RuleDescriptor.of(
            "runbook/escalation-without-contact",
            Level.WARNING,
            RuleDescriptor.runbooks(),
            "Escalations that do not say whom to call",
            "Name a person, a team or a rota, and the way to reach them"),
        Concept.ESCALATION,
        Topic.CONTACT,
        "Escalation does not say whom to call");
  }
}
