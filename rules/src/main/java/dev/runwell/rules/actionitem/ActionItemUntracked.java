package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.util.List;

/** Open action items without a ticket. */
public final class ActionItemUntracked implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/untracked",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Open action items without a ticket",
          "Open a ticket and link it, so that the item is seen where work is planned");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** What is finished is not planned any more. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem && !trackedTogether(postMortem)) {
      for (ActionItem item : postMortem.actionItems()) {
        if (!item.done() && item.ticket().isEmpty()) {
          context.report(item.span(), "Action item has no ticket");
        }
      }
    }
  }

  /** One link to a board beside the items is a ticket for all of them. */
  private static boolean trackedTogether(PostMortem postMortem) {
    DocumentContent content = postMortem.content();
    List<Span> items = postMortem.actionItems().stream().map(ActionItem::span).toList();
    return content.sections(Concept.ACTION_ITEMS).stream()
        .flatMap(section -> DocumentContent.within(content.links(), section.span()))
        .filter(link -> link.href().startsWith("http://") || link.href().startsWith("https://"))
        .anyMatch(link -> items.stream().noneMatch(item -> item.contains(link.span())));
  }
}
