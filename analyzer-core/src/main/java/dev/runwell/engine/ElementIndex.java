package dev.runwell.engine;

import dev.runwell.model.ActionItem;
import dev.runwell.model.ActionReview;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.CommandBlock;
import dev.runwell.model.Comment;
import dev.runwell.model.DestructiveCommand;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Drill;
import dev.runwell.model.Element;
import dev.runwell.model.Field;
import dev.runwell.model.Judgement;
import dev.runwell.model.Link;
import dev.runwell.model.Mention;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Passage;
import dev.runwell.model.Placeholder;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Quantity;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.RoleHolding;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.model.StatedLength;
import dev.runwell.model.Step;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.Title;
import dev.runwell.model.UntimedEntry;
import dev.runwell.model.VagueInstruction;
import dev.runwell.model.WhyChain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The elements of one document by their kind, so that a rule is asked only about its own. */
final class ElementIndex {
  private final Map<Class<? extends Element>, Supplier<? extends List<? extends Element>>>
      elements = new HashMap<>();

  ElementIndex(OpsDocument document) {
    DocumentContent content = document.content();
    add(Title.class, content.title().stream().toList());
    add(Field.class, content.fields());
    add(Section.class, content.sections());
    add(Passage.class, content.passages());
    add(Link.class, content.links());
    add(CommandBlock.class, content.commands());
    add(Placeholder.class, content.placeholders());
    add(Quantity.class, content.quantities());
    add(Comment.class, content.comments());
    if (document instanceof PostMortem postMortem) {
      add(TimelineEntry.class, postMortem.timeline());
      add(UntimedEntry.class, postMortem.untimed());
      add(StatedLength.class, postMortem.response().stated());
      add(RoleHolding.class, postMortem.response().roles());
      add(Mention.class, postMortem.response().mentions());
      add(WhyChain.class, postMortem.whys());
      add(ActionItem.class, postMortem.actionItems());
      add(ActionReview.class, postMortem.actionReviews());
      elements.put(Judgement.class, postMortem.judgements()::get);
    } else if (document instanceof Runbook runbook) {
      add(Mention.class, content.mentions());
      add(QuotedCondition.class, runbook.conditions());
      add(Step.class, runbook.steps());
      add(DestructiveCommand.class, runbook.destructive());
      add(VagueInstruction.class, runbook.vague());
      add(Drill.class, runbook.drills());
    } else if (document instanceof AlertRules rules) {
      add(Alert.class, rules.alerts());
    }
  }

  private <E extends Element> void add(Class<E> type, List<E> those) {
    elements.put(type, () -> those);
  }

  /** The elements of a kind, in the order of the document. */
  @SuppressWarnings("unchecked") // add() puts only elements of the type under the type
  <E extends Element> List<E> all(Class<E> type) {
    return (List<E>) elements.getOrDefault(type, List::of).get();
  }
}
