package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Open action items with more than one owner. */
public final class ActionItemSeveralOwners implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/several-owners",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Open action items with more than one owner",
          "Name the one who answers for it; the others help");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /** Who finished it together may be named together. */
  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done() && item.owners().size() > 1) {
      context.report(
          item.span(),
          "Action item has "
              + item.owners().size()
              + " owners: "
              + String.join(", ", item.owners()));
    }
  }
}
