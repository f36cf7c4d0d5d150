package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Links to a page that is another alert's, and never names the one that links it. */
public final class AlertRunbookAboutAnotherAlert implements CorpusRule<RunFact> {
  /** A page that more alerts share without being named is a general one. */
  private static final int FEW = 5;

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "alert/runbook-about-another-alert",
          Level.WARNING,
          RuleDescriptor.alertRules(),
          "Links to a runbook that names another alert and never this one",
          "Link this alert's own runbook, or name the alert on the page if it is meant for both");

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
    List<RunFact.OfAlert> alerts = RunFact.alerts(facts);
    AlertNames names = new AlertNames(alerts.stream().map(RunFact.OfAlert::alert).toList());
    new SharedPages(alerts)
        .all()
        .forEach(
            (page, uses) -> {
              List<SharedPages.Use> silent = SharedPages.silent(uses);
              for (SharedPages.Use use : silent) {
                String name = use.fact().alert().name();
                owner(page, use, names, silent.size())
                    .ifPresent(
                        other ->
                            context.report(
                                use.fact().source(),
                                use.link().attribute().valueSpan(),
                                "Runbook "
                                    + page
                                    + " is about "
                                    + other
                                    + ", never names "
                                    + name));
              }
            });
  }

  /** The alert that a page is about, if it is none that this one is related to. */
  private static Optional<String> owner(
      String page, SharedPages.Use use, AlertNames names, int sharing) {
    String name = use.fact().alert().name();
    List<String> headings = use.link().headings();
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    List<String> told = headings.stream().flatMap(each -> names.in(each).stream()).toList();
    if (told.stream().anyMatch(other -> AlertNames.areRelated(name, other))) {
      return Optional.empty();
    }
    String title = headings.get(0);
    Optional<String> own =
        names.in(title).stream()
            .findFirst()
            .or(() -> names.in(PageName.of(page)).stream().findFirst())
            .or(() -> AlertNames.likeAnAlert(title));
    Optional<String> owner = own.isPresent() || sharing > FEW ? own : told.stream().findFirst();
    return owner.filter(other -> !AlertNames.areRelated(name, other));
  }
}
