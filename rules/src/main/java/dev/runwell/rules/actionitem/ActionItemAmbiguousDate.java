package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.Due;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.UnclearDate;

/** Due dates that could be several days, or none. */
public final class ActionItemAmbiguousDate implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/ambiguous-date",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Due dates that could be several days, or none",
          "Write the due date with its year as 2026-03-24, which reads the same everywhere");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /** When something finished was due does not matter any more. */
  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done() && item.due().isPresent()) {
      Due due = item.due().get();
      UnclearDate.describe(due.date())
          .ifPresent(unclear -> context.report(due.span(), "Due date " + unclear));
    }
  }
}
