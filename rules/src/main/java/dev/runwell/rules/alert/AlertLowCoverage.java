package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.RunbookLink;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Runs in which too few of the alerts that page have a runbook; reported once a run. */
public final class AlertLowCoverage implements CorpusRule<RunFact> {
  private static final Option<Integer> EXPECTED =
      Option.number("min-percent", 80, "How many percent of paging alerts need a runbook");
  private static final Option<Integer> LOWEST =
      Option.number("error-below-percent", 50, "Below how many percent it is an error");
  private static final Option<Integer> FEWEST =
      Option.number("min-alerts", 5, "Fewer paging alerts than that are not judged together");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "alert/low-coverage",
              Level.WARNING,
              RuleDescriptor.alertRules(),
              "Too few of the alerts that page have a runbook",
              "Write runbooks for the alerts that page most often first")
          .with(Severities.PAGING, EXPECTED, LOWEST, FEWEST);

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
    List<RunFact.OfAlert> paging =
        RunFact.alerts(facts).stream()
            .filter(fact -> isJudged(fact))
            .filter(
                fact ->
                    Severities.pages(
                        fact.alert(), context.option(Severities.PAGING, fact.source())))
            .toList();
    List<RunFact.OfAlert> without = paging.stream().filter(fact -> !hasRunbook(fact)).toList();
    if (without.isEmpty()) {
      return;
    }
    RunFact.OfAlert first = without.get(0);
    int covered = paging.size() - without.size();
    long percent = 100L * covered / paging.size();
    if (paging.size() < context.option(FEWEST, first.source())
        || percent >= context.option(EXPECTED, first.source())) {
      return;
    }
    Level level = percent < context.option(LOWEST, first.source()) ? Level.ERROR : Level.WARNING;
    context.report(
        first.source(),
        first.alert().nameSpan(),
        level,
        "Only "
            + covered
            + " of "
            + paging.size()
            + " paging alerts have a runbook: "
            + percent
            + " %");
  }

  /** What was read in part may have the link in the other part. */
  private static boolean isJudged(RunFact.OfAlert fact) {
    boolean known = fact.alert().complete() || !fact.alert().runbooks().isEmpty();
    return known && !Severities.isQuiet(fact.alert());
  }

  private static boolean hasRunbook(RunFact.OfAlert fact) {
    return fact.alert().runbooks().stream().anyMatch(RunbookLink::leadsSomewhere);
  }
}
