package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.OwnerDirectory;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;

/** Open action items whose owner the house does not know. */
public final class ActionItemUnknownOwner implements ElementRule<ActionItem> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "action-item/unknown-owner",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Open action items whose owner is not in the directory of owners",
          "Name a person or team of the files under owners in runwell.yml, or add them there");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<ActionItem> subject() {
    return ActionItem.class;
  }

  /** Only where a house says who can own something. "All" is nobody's name. */
  @Override
  public void check(ActionItem item, RuleContext context) {
    Optional<OwnerDirectory> directory = context.owners();
    if (item.done() || directory.isEmpty()) {
      return;
    }
    for (String owner : item.owners()) {
      if (!Owners.isNobody(owner) && !directory.get().knows(owner)) {
        String meant =
            directory.get().nearest(owner).map(name -> ", nearest is " + name).orElse("");
        context.report(item.span(), "Owner " + owner + " is not in the directory" + meant);
      }
    }
  }
}
