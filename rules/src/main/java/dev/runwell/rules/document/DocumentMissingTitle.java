package dev.runwell.rules.document;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;

/**
 * Documents that nothing names: neither a heading above everything, nor the front matter, nor a
 * field.
 */
public final class DocumentMissingTitle implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "document/missing-title",
          Level.WARNING,
          RuleDescriptor.judged(),
          "Documents without a title",
          "Begin with a heading that says what the document is about");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document.content().title().isEmpty()) {
      context.report(new Span(0, 0), "Document has no title");
    }
  }
}
