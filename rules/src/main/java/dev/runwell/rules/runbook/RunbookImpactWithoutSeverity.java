package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Concept;
import dev.runwell.model.FieldName;
import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/**
 * Impacts that leave open how bad it is. In prose, words such as "cannot pay" tell it; an impact
 * that is filled in by labels, as the handbook's template has it, is asked for its level.
 */
public final class RunbookImpactWithoutSeverity implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/impact-without-severity",
          Level.WARNING,
          RuleDescriptor.runbooks(),
          "Impacts that do not say how severe it is",
          "Give the severity of the house's scale, or say what stops working and how badly");

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(RunbookImpactWithoutSeverity.class, "impact.lexicon");
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Answer answer = Answer.to(Concept.IMPACT, document.content());
    if (!answer.exists() || document.content().field(FieldName.SEVERITY).isPresent()) {
      return;
    }
    List<Mention> said =
        answer.within(document.content().mentions()).stream()
            .filter(mention -> mention.topic() == Topic.SEVERITY)
            .toList();
    boolean told =
        isFilledIn(answer)
            ? said.stream().anyMatch(each -> isLevel(each, context))
            : !said.isEmpty();
    if (!told) {
      context.report(answer.place(), "Impact does not say how severe it is");
    }
  }

  private static boolean isFilledIn(Answer answer) {
    return answer.within(answer.content().passages()).stream()
        .anyMatch(passage -> Loaded.PHRASES.finds("label", passage.text().text()));
  }

  private static boolean isLevel(Mention mention, RuleContext context) {
    return Loaded.PHRASES.finds("level", mention.text())
        || context.severityScale().stream().anyMatch(mention.text()::equalsIgnoreCase);
  }
}
