package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.Priority;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Action items with a priority that is not on the scale. */
public final class ActionItemUnknownPriority implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/unknown-priority",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Action items with a priority that is not on the scale",
          "Use a step of the scale, or name this word as one under priorities in runwell.yml");

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
    if (item.priority().filter(priority -> priority.known().isEmpty()).isPresent()) {
      Priority priority = item.priority().get();
      context.report(priority.span(), "Priority \"" + priority.text() + "\" is not on the scale");
    }
  }
}
