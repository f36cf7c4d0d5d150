package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Section;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Post-mortems whose section for action items holds none. */
public final class PostmortemNoActionItems implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/no-action-items",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems whose section for action items holds none",
          "List what prevents the incident from happening again, one item each, with its owner");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** A section with nothing under it is document/empty-section's to report. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem && postMortem.actionItems().isEmpty()) {
      document.content().sections(Concept.ACTION_ITEMS).stream()
          .filter(section -> !section.empty())
          .map(Section::headingSpan)
          .findFirst()
          .ifPresent(heading -> context.report(heading, "Section holds no action items"));
    }
  }
}
