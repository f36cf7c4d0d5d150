package dev.runwell.rule.kinds;

import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** A pattern that every text of a kind has to match somewhere; every one that does not is found. */
public final class RequiredText implements DocumentRule {
  private final RuleDescriptor descriptor;
  private final Scope scope;
  private final TextPattern pattern;
  private final String message;

  /** Requires the pattern in every text of the scope. */
  public RequiredText(RuleDescriptor descriptor, Scope scope, TextPattern pattern, String message) {
    this.descriptor = descriptor;
    this.scope = scope;
    this.pattern = pattern;
    this.message = message;
  }

  @Override
  public RuleDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    scope
        .in(document)
        .filter(stretch -> !pattern.isIn(stretch.text()))
        .forEach(stretch -> context.report(stretch.span(), message));
  }
}
