package dev.runwell.rules.runbook;

import dev.runwell.model.Concept;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** A rule about a section that does not speak of what it is there for. */
abstract class MissingMention implements DocumentRule {
  private final RuleDescriptor descriptor;
  private final Concept concept;
  private final Topic topic;
  private final String message;

  MissingMention(RuleDescriptor descriptor, Concept concept, Topic topic, String message) {
    this.descriptor = descriptor;
    this.concept = concept;
    this.topic = topic;
    this.message = message;
  }

  @Override
  public final RuleDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public final void check(OpsDocument document, RuleContext context) {
    Answer answer = Answer.to(concept, document.content());
    if (answer.exists() && isAsked(answer) && !answer.speaksOf(topic) && !isToldElsewhere(answer)) {
      context.report(answer.place(), message);
    }
  }

  /** Whether what the section says leaves the question open at all. */
  boolean isAsked(Answer answer) {
    return true;
  }

  /** Whether the document says it where its reader sees it just as well. */
  boolean isToldElsewhere(Answer answer) {
    return false;
  }
}
