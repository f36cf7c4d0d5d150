package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.time.temporal.ChronoUnit;

/** Open action items whose due date has passed. */
public final class ActionItemPastDue implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/past-due",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Open action items whose due date has passed",
          "Finish it and say so, or agree on a new day with its owner");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** On its due day an item is not late yet; a day before the incident is a mistake of its own. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem) {
      for (DueItem item : DueItem.open(postMortem)) {
        long late = ChronoUnit.DAYS.between(item.day(), context.asOf());
        if (late > 0
            && !item.item().unknownStatus()
            && postMortem.date().filter(item.day()::isBefore).isEmpty()) {
          context.report(
              item.span(), "Action item is " + (late == 1 ? "1 day" : late + " days") + " overdue");
        }
      }
    }
  }
}
