package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Open action items without a due date. */
public final class ActionItemMissingDueDate implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/missing-due-date",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Open action items without a due date",
          "Agree on a day with the owner and write it as 2026-03-24");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /** What is finished is not due any more. */
  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done() && item.due().isEmpty()) {
      context.report(item.span(), "Action item has no due date");
    }
  }
}
