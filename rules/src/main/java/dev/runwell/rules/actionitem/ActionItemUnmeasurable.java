package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Open action items of which nobody can tell when they are done. */
public final class ActionItemUnmeasurable implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/unmeasurable",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Open action items of which nobody can tell when they are done",
          "Say what will be there when it is done: a named thing, a number, a check that passes");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /**
   * What is finished was told to be done by somebody. An appeal to people is
   * action-item/people-fix's to report: a measure would not make it better.
   */
  @Override
  public void check(ActionItem item, RuleContext context) {
    if (!item.done() && !item.measurable() && Appeal.in(item.text()).isEmpty()) {
      context.report(item.textSpan(), "Action item has no measurable definition of done");
    }
  }
}
