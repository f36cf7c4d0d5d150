package dev.runwell.rules.runbook;

import dev.runwell.model.Step;
import dev.runwell.rule.RuleContext;

/** Steps that still hold a stand-in, of which another rule speaks. */
final class Unfinished {
  private Unfinished() {}

  /** Whether nothing in the step waits to be filled in. */
  static boolean isNot(Step step, RuleContext context) {
    return context.document().content().placeholders().stream()
        .noneMatch(placeholder -> step.span().contains(placeholder.span()));
  }
}
