package dev.runwell.rules.runbook;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Step;
import dev.runwell.rule.RuleContext;

/** Tells steps that are written from those that are only begun, of which other rules speak. */
final class Filled {
  private Filled() {}

  /** Whether no stand-in is left in the step, and it is no heading with nothing below. */
  static boolean is(Step step, RuleContext context) {
    DocumentContent content = context.document().content();
    return content.placeholders().stream()
            .noneMatch(placeholder -> step.span().contains(placeholder.span()))
        && content.sections().stream()
            .noneMatch(
                section -> section.empty() && section.headingSpan().contains(step.headSpan()));
  }
}
