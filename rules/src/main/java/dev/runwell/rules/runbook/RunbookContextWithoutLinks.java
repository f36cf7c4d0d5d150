package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Link;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Map;

/** Contexts that do not lead to what is read when the steps did not help. */
public final class RunbookContextWithoutLinks implements DocumentRule {
  /** What the handbook's template lists under context, in its order. */
  private static final List<Map.Entry<Topic, String>> ASKED =
      List.of(
          Map.entry(Topic.ARCHITECTURE, "architecture"),
          Map.entry(Topic.DASHBOARD, "dashboard"),
          Map.entry(Topic.PAST_INCIDENT, "past incidents"),
          Map.entry(Topic.ON_CALL_SCHEDULE, "on-call schedule"));

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/context-without-links",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Contexts without architecture, dashboard, past incidents or on-call schedule",
          "Link the architecture, the dashboard, past incidents and the on-call schedule");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Answer answer = Answer.to(Concept.CONTEXT, document.content());
    if (!answer.exists() || showsCommands(answer) || tellsOneThing(answer)) {
      return;
    }
    List<String> missing =
        ASKED.stream()
            .filter(asked -> !isTold(asked.getKey(), answer))
            .filter(asked -> !isLinked(asked.getKey(), document.content()))
            .map(Map.Entry::getValue)
            .toList();
    if (missing.size() == ASKED.size()) {
      context.report(answer.place(), "Context leads to none of: " + listed(missing));
    } else if (!missing.isEmpty()) {
      context.report(answer.place(), Level.NOTE, "Context leaves out: " + listed(missing));
    }
  }

  /** "Architecture" or "Dashboards" is about just that, and collects nothing else. */
  private static boolean tellsOneThing(Answer answer) {
    return answer.isAllHeaded(ASKED.stream().map(Map.Entry::getKey).toList());
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  /** "Resources" and "Background" are headings of what is run as well; nothing is read there. */
  private static boolean showsCommands(Answer answer) {
    return answer.holdsCode() && !answer.holds(answer.content().links());
  }

  /** A section that is headed "Architecture" tells it by itself. */
  private static boolean isTold(Topic topic, Answer answer) {
    return answer.speaksOf(topic) || answer.isHeaded(topic);
  }

  /** Whether another part of the document links it, where it may be more at hand. */
  private static boolean isLinked(Topic topic, DocumentContent content) {
    List<Link> links = content.links();
    return content.mentions().stream()
        .filter(mention -> mention.topic() == topic)
        .anyMatch(mention -> links.stream().anyMatch(link -> link.span().contains(mention.span())));
  }
}
