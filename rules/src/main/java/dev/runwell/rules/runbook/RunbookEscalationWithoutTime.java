package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Mention.Topic;
import dev.runwell.rule.RuleDescriptor;

/** Escalations that leave open when the next one is to be called. */
public final class RunbookEscalationWithoutTime extends MissingMention {

  /** The rule. */
  public RunbookEscalationWithoutTime() {
    super(
        RuleDescriptor.of(
            "runbook/escalation-without-time",
            Level.WARNING,
            RuleDescriptor.runbooks(),
            "Escalations that do not say when to escalate",
            "Say after how many minutes without success the next one is called"),
        Concept.ESCALATION,
        Topic.TIME_LIMIT,
        "Escalation does not say when to escalate");
  }

  /** Where nobody is named, that comes first: there is nothing yet to be late for. */
  @Override
  boolean isAsked(Answer answer) {
    return answer.speaksOf(Topic.CONTACT);
  }
}
