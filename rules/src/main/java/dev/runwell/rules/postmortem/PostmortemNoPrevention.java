package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Purpose;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Post-mortems of whose action items none would prevent or detect the next incident. */
public final class PostmortemNoPrevention implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/no-prevention",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Post-mortems of whose action items none would prevent or detect a recurrence",
          "Add an item that makes the incident impossible, less likely, or noticed sooner");

  /** What leaves the system as it was. */
  private static final Set<Purpose> AFTERMATH =
      EnumSet.of(Purpose.REPAIR, Purpose.DOCUMENT, Purpose.COMMUNICATE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** An item whose purpose is in doubt may be the one that prevents it. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem && !postMortem.actionItems().isEmpty()) {
      List<ActionItem> items = postMortem.actionItems();
      if (items.stream().allMatch(item -> item.purpose().filter(AFTERMATH::contains).isPresent())) {
        context.report(
            items.get(0).span().cover(items.get(items.size() - 1).span()),
            "None of the action items would prevent or detect a recurrence");
      }
    }
  }
}
