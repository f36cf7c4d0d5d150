package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

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

  /**
   * Who finished it together may be named together. A person beside the team that the item belongs
   * to is one owner.
   */
  @Override
  public void check(ActionItem item, RuleContext context) {
    List<String> people = item.owners().stream().filter(owner -> !Owners.isGroup(owner)).toList();
    List<String> owners = people.isEmpty() ? item.owners() : people;
    if (!item.done() && owners.size() > 1) {
      context.report(
          item.span(),
          "Action item has " + owners.size() + " owners: " + String.join(", ", owners));
    }
  }
}
