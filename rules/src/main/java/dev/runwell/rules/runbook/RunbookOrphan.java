package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.RunbookLink;
import dev.runwell.model.RunbookLink.State;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.alert.NamedRunbooks;
import dev.runwell.rules.alert.RunFact;
import dev.runwell.source.FilePaths;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runbooks for alerts that no alert of the run links. */
public final class RunbookOrphan implements CorpusRule<RunFact> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/orphan",
          Level.NOTE,
          RuleDescriptor.alertsAndRunbooks(),
          "Runbooks that no alert links, where alerts are checked together with them",
          "Link the runbook from its alert, or remove it with the alert that is gone");

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
    List<RunbookLink> links =
        alerts.stream().flatMap(each -> each.alert().runbooks().stream()).toList();
    Set<String> linked = new HashSet<>();
    links.forEach(link -> link.target().map(FilePaths::normal).ifPresent(linked::add));
    List<Unproved> unknown =
        links.stream()
            .filter(link -> link.state() == State.NOT_CHECKED)
            .map(RunbookLink::href)
            .distinct()
            .map(href -> new Unproved(href, SpelledText.of(href)))
            .toList();
    if (alerts.isEmpty() || (linked.isEmpty() && !unknown.isEmpty())) {
      return; // the links of this house lead where nothing can be proved
    }
    NamedRunbooks names = new NamedRunbooks(facts);
    for (RunFact.OfRunbook runbook : RunFact.runbooks(facts)) {
      Optional<Alert> named = names.alert(runbook);
      boolean judged = runbook.forAlerts() || named.isPresent();
      boolean reached =
          linked.contains(FilePaths.normal(runbook.path()))
              || unknown.stream().anyMatch(link -> mayLead(link, runbook));
      if (judged && !reached) {
        String message = "No alert links this runbook";
        String more = named.map(alert -> ", though it is about " + alert.name()).orElse("");
        context.report(runbook.source(), runbook.head(), message + more);
      }
    }
  }

  /** Whether an address that cannot be followed has the runbook's own name in it. */
  private static boolean mayLead(Unproved link, RunFact.OfRunbook runbook) {
    return link.href().contains("{{")
        ? sameFolder(link.href(), runbook.path())
        : link.names().hasLetters(runbook.pageLetters());
  }

  /** An address that cannot be followed, with the names in it. */
  private record Unproved(String href, SpelledText names) {}

  /** A template may stand for any page of the folder that it stands in. */
  private static boolean sameFolder(String href, String path) {
    String before = href.substring(0, href.indexOf("{{"));
    String folder = FilePaths.name(FilePaths.folder(path));
    return folder.isEmpty() || SpelledText.of(before).names(folder);
  }
}
