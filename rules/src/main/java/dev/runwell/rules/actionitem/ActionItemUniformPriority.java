package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Priority;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Post-mortems all of whose action items have one priority. */
public final class ActionItemUniformPriority implements DocumentRule {
  /** Of two items one may well be as urgent as the other. */
  private static final Option<Integer> ITEMS =
      Option.number(
          "min-items", 3, "How many items there must be before one priority for all is strange");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "action-item/uniform-priority",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Post-mortems all of whose action items have one priority",
              "Say which item is to be done first, and which one can wait")
          .with(ITEMS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof PostMortem postMortem)) {
      return;
    }
    List<Priority> priorities =
        postMortem.actionItems().stream()
            .map(ActionItem::priority)
            .flatMap(Optional::stream)
            .toList();
    if (priorities.size() >= context.option(ITEMS)
        && priorities.stream().map(ActionItemUniformPriority::step).distinct().count() == 1) {
      context.report(
          priorities.get(0).span(),
          "All "
              + priorities.size()
              + " action items have the priority "
              + priorities.get(0).text());
    }
  }

  /** The step of the scale, so that its spellings count as one; else the text. */
  private static String step(Priority priority) {
    return priority.known().orElse(priority.text());
  }
}
