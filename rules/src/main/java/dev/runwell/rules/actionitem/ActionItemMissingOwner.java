package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Open action items that nobody owns, or that only a placeholder owns. */
public final class ActionItemMissingOwner implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/missing-owner",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Open action items that nobody owns, or that only a placeholder owns",
          "Name the person or team that will do it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /** What is finished needs no owner: the page stays true to what happened. */
  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done() && item.owners().isEmpty()) {
      context.report(item.span(), "Action item has no owner");
    }
  }
}
