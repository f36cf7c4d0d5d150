package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Runbooks that leave one of the six questions without a section. */
public final class RunbookMissingSection implements DocumentRule {
  /** In the order in which they are needed; the handbook's runbook template. */
  private static final List<Concept> SECTIONS =
      List.of(
          Concept.SYMPTOM,
          Concept.IMPACT,
          Concept.INVESTIGATION,
          Concept.MITIGATION,
          Concept.ESCALATION,
          Concept.CONTEXT);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/missing-section",
          Level.ERROR,
          RuleDescriptor.runbooks(),
          "Runbooks without symptom, impact, investigation, mitigation, escalation or context",
          "Add the section, under whatever heading the house uses for it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    DocumentContent content = document.content();
    for (Concept concept : SECTIONS) {
      if (content.sections(concept).isEmpty()) {
        context.reportMissing(
            concept.id(), content.head(), Level.ERROR, "Runbook has no section on " + concept.id());
      }
    }
  }
}
