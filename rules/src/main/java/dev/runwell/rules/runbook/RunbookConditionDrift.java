package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.AlertRules;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.runbook.DriftFact.Defined;
import dev.runwell.rules.runbook.DriftFact.Page;
import dev.runwell.rules.runbook.DriftFact.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Conditions that a runbook quotes otherwise than its alert has them. */
public final class RunbookConditionDrift implements CorpusRule<DriftFact> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/condition-drift",
          Level.WARNING,
          EnumSet.of(DocumentKind.RUNBOOK, DocumentKind.ALERT_RULES),
          "Conditions quoted in a runbook that differ from those of its alert",
          "Quote the condition as the alert has it now: expression, threshold and how long it lasts");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<DriftFact> scan(OpsDocument document) {
    if (document instanceof AlertRules rules) {
      return rules.alerts().stream()
          .<DriftFact>map(
              alert ->
                  new Defined(rules.source(), rules.source().line(alert.nameSpan().start()), alert))
          .toList();
    }
    return document instanceof Runbook runbook && !runbook.conditions().isEmpty()
        ? List.of(page(runbook))
        : List.of();
  }

  private static Page page(Runbook runbook) {
    DocumentContent content = runbook.content();
    List<String> names = new ArrayList<>();
    runbook.conditions().stream()
        .filter(condition -> isSymptom(condition, content))
        .forEach(condition -> names.addAll(condition.alerts()));
    content.title().ifPresent(title -> names.add(title.text()));
    content.field(FieldName.ALERT_SOURCE).ifPresent(field -> names.add(field.value()));
    return new Page(
        runbook.source(),
        List.copyOf(names),
        runbook.conditions().stream()
            .map(condition -> new Quote(condition, headings(condition, content)))
            .toList());
  }

  /** Elsewhere a definition may be quoted as an example of one. */
  private static boolean isSymptom(QuotedCondition condition, DocumentContent content) {
    return content.sections(Concept.SYMPTOM).stream()
        .anyMatch(section -> section.span().contains(condition.span()));
  }

  private static List<String> headings(QuotedCondition condition, DocumentContent content) {
    return content.sections().stream()
        .filter(section -> section.span().contains(condition.span()))
        .sorted(Comparator.comparing(Section::span).reversed())
        .map(Section::heading)
        .toList();
  }

  @Override
  public void check(List<DriftFact> facts, CorpusContext context) {
    List<Defined> defined = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (DriftFact fact : facts) {
      if (fact instanceof Defined definition) {
        defined.add(definition);
      } else if (fact instanceof Page page) {
        pages.add(page);
      }
    }
    Definitions definitions = new Definitions(defined);
    for (Page page : pages) {
      List<Defined> linked = definitions.of(page);
      for (Quote quote : page.conditions()) {
        drift(quote.condition(), AlertNames.of(quote, page, linked))
            .ifPresent(message -> context.report(page.source(), quote.condition().span(), message));
      }
    }
  }

  /** What drifted, if the condition fits none of the definitions. */
  private static Optional<String> drift(QuotedCondition condition, List<Defined> definitions) {
    Optional<String> first = Optional.empty();
    for (Defined defined : definitions) {
      Optional<String> drift = Drift.between(condition, defined.alert());
      if (drift.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> drift.map(told -> told + " in the alert " + place(defined)));
    }
    return first;
  }

  private static String place(Defined defined) {
    return "%s (%s:%d)".formatted(defined.alert().name(), defined.source().path(), defined.line());
  }
}
