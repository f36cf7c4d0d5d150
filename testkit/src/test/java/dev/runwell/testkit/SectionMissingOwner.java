package dev.runwell.testkit;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;

/** A small rule about documents as a whole. */
final class SectionMissingOwner implements DocumentRule {
  @Override
  public RuleDescriptor descriptor() {
    return RuleDescriptor.of(
        "section/missing-owner",
        Level.ERROR,
        RuleDescriptor.runbooks(),
        "Documents without an owner",
        "Name the team that keeps it up to date");
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document.content().field(FieldName.OWNER).isEmpty()) {
      context.report(new Span(0, 0), "Document has no owner");
    }
  }
}
