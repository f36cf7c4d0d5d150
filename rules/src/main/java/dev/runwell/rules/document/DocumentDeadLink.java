package dev.runwell.rules.document;

import dev.runwell.finding.Level;
import dev.runwell.model.Link;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Relative links and images whose file, or whose anchor, does not exist. */
public final class DocumentDeadLink implements ElementRule<Link> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "document/dead-link",
          Level.WARNING,
          RuleDescriptor.judged(),
          "Relative links and images whose file or anchor does not exist",
          "Correct the link, or remove it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Link> subject() {
    return Link.class;
  }

  @Override
  public void check(Link link, RuleContext context) {
    switch (link.state()) {
      case DEAD -> context.report(link.span(), "Link leads to no file: " + link.href());
      case DEAD_ANCHOR -> context.report(link.span(), "Link leads to no anchor: " + link.href());
      case ALIVE, NOT_CHECKED -> {}
    }
  }
}
