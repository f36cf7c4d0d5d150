package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Pages that many alerts link and that name none of them; reported once a page. */
public final class AlertGenericRunbook implements CorpusRule<RunFact> {
  private static final Option<Integer> SHARED_BY =
      Option.number("max-alerts", 5, "How many alerts may share a page that names none of them");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "alert/generic-runbook",
              Level.NOTE,
              RuleDescriptor.alertRules(),
              "Pages that many alerts share and that name none of them",
              "Give each alert a page or a heading of its own, and link that")
          .with(SHARED_BY);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<RunFact> scan(OpsDocument document) {
    return RunFact.of(document);
  }

  @Override
  public void check(List<RunFact> facts, CorpusContext context) {
    new SharedPages(RunFact.alerts(facts))
        .all()
        .forEach(
            (page, uses) -> {
              // a heading of its own is what an alert is to have
              List<SharedPages.Use> whole =
                  uses.stream().filter(use -> use.link().anchor().isEmpty()).toList();
              long alerts = whole.stream().map(use -> use.fact().alert().name()).distinct().count();
              boolean namesNone = SharedPages.silent(uses).size() == uses.size();
              if (!whole.isEmpty() && namesNone) {
                SharedPages.Use first = whole.get(0);
                if (alerts > context.option(SHARED_BY, first.fact().source())) {
                  context.report(
                      first.fact().source(),
                      first.link().attribute().valueSpan(),
                      "Runbook "
                          + page
                          + " is shared by "
                          + alerts
                          + " alerts and names none of them");
                }
              }
            });
  }
}
