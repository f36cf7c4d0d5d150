package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.time.LocalDate;

/** Open action items that are due before the incident began. */
public final class ActionItemDueBeforeIncident implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/due-before-incident",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Open action items that are due before the incident began",
          "Correct the due date, or the date of the incident");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem && postMortem.date().isPresent()) {
      LocalDate incident = postMortem.date().get();
      for (DueItem item : DueItem.all(postMortem)) {
        if (item.day().isBefore(incident)) {
          context.report(
              item.span(), "Due date " + item.day() + " is before the incident of " + incident);
        }
      }
    }
  }
}
