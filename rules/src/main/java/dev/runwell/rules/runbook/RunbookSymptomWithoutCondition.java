package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Mention.Topic;
import dev.runwell.rule.RuleDescriptor;

/** Symptoms that leave open what made the alert fire. */
public final class RunbookSymptomWithoutCondition extends MissingMention {

  /** The rule. */
  public RunbookSymptomWithoutCondition() {
    super(
        RuleDescriptor.of(
            "runbook/symptom-without-condition",
            Level.WARNING,
            RuleDescriptor.runbooks(),
            "Symptoms that do not quote the alert's condition",
            "Quote the condition as the alert has it: metric, threshold and window"),
        Concept.SYMPTOM,
        Topic.CONDITION,
        "Symptom does not quote the condition of the alert");
  }

  /** An error quoted as a block is what its reader compares with; it has no threshold. */
  @Override
  boolean isToldElsewhere(Answer answer) {
    return answer.holdsCode() || Opening.speaksOf(Topic.CONDITION, answer.content());
  }
}
