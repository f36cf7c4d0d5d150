package dev.runwell.rules.alert;

import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.Concept;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Runbook;
import dev.runwell.model.Title;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;

/** What of a document matters where alerts and runbooks are compared. */
public sealed interface RunFact {

  /** The file it is from. */
  SourceText source();

  /** One alert. */
  record OfAlert(SourceText source, Alert alert) implements RunFact {}

  /**
   * One runbook.
   *
   * @param head where a finding about it as a whole stands
   * @param title its title; empty if it has none
   * @param forAlerts whether it tells a symptom, as pages for alerts do
   */
  record OfRunbook(SourceText source, Span head, String title, boolean forAlerts)
      implements RunFact {

    /** Its file's path, as links have it. */
    public String path() {
      return source.path();
    }

    /** The letters of what it is called by its path. */
    public String pageLetters() {
      return SpelledText.letters(PageName.of(path()));
    }
  }

  /** The facts of a document. */
  static List<RunFact> of(OpsDocument document) {
    SourceText source = document.source();
    if (document instanceof AlertRules rules) {
      return rules.alerts().stream().<RunFact>map(alert -> new OfAlert(source, alert)).toList();
    }
    if (document instanceof Runbook runbook) {
      String title = runbook.content().title().map(Title::text).orElse("");
      boolean symptom = !runbook.content().sections(Concept.SYMPTOM).isEmpty();
      return List.of(new OfRunbook(source, runbook.content().head(), title, symptom));
    }
    return List.of();
  }

  /** The alerts among facts. */
  static List<OfAlert> alerts(List<RunFact> facts) {
    return facts.stream().filter(OfAlert.class::isInstance).map(OfAlert.class::cast).toList();
  }

  /** The runbooks among facts. */
  static List<OfRunbook> runbooks(List<RunFact> facts) {
    return facts.stream().filter(OfRunbook.class::isInstance).map(OfRunbook.class::cast).toList();
  }
}
