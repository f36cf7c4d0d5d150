package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.language.Sentences;
import dev.runwell.model.ActionItem;
import dev.runwell.model.Concept;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Passage;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Section;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/** Open action items that ask people to be better instead of changing the system. */
public final class ActionItemPeopleFix implements DocumentRule {
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
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem) {
      for (ActionItem item : postMortem.actionItems()) {
        if (!item.done()) {
          report(Appeal.in(item.text()), item.textSpan(), context);
        }
      }
      for (Passage passage : postMortem.content().passages()) {
        if (isProseOfActions(passage, postMortem)) {
          checkSentences(passage, context);
        }
      }
    }
  }

  /** Whether a paragraph tells in prose what is to be done, and no item was read from it. */
  private static boolean isProseOfActions(Passage passage, PostMortem document) {
    List<Section> sections = document.content().sections();
    return passage.place() == Passage.Place.PARAGRAPH
        && sections.stream()
            .filter(section -> section.answers(Concept.ACTION_ITEMS))
            .anyMatch(section -> section.body().contains(passage.span()))
        && document.actionItems().stream()
            .noneMatch(item -> passage.span().contains(item.textSpan()));
  }

  private static void checkSentences(Passage passage, RuleContext context) {
    String text = passage.text().text();
    for (Span sentence : Sentences.of(text)) {
      String words = text.substring(sentence.start(), sentence.end());
      Span span = passage.text().span(sentence.start(), sentence.end());
      report(Appeal.inProse(words), span, context);
    }
  }

  private static void report(Optional<String> appeal, Span span, RuleContext context) {
    appeal.ifPresent(
        words -> context.report(span, "Action item asks people to be better: \"" + words + "\""));
  }
}
