package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Open action items that ask people to be better instead of changing the system. */
public final class ActionItemPeopleFix implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/people-fix",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Open action items that ask people to be better instead of changing the system",
          "Change the system: a check, a default, a limit or an alert that works on a bad day, too");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done()) {
      Appeal.in(item.text())
          .ifPresent(
              words ->
                  context.report(
                      item.textSpan(), "Action item asks people to be better: \"" + words + "\""));
    }
  }
}
