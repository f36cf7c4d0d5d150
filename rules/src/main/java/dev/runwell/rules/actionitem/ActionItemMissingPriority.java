package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Open action items without a priority. */
public final class ActionItemMissingPriority implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/missing-priority",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Open action items without a priority",
          "Give it a priority, so that its owner knows what it may displace");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /** What is finished displaces nothing any more. */
  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done() && item.priority().isEmpty()) {
      context.report(item.span(), "Action item has no priority");
    }
  }
}
