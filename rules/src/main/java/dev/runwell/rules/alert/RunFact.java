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

  /**
   * One alert.
   *
   * @param letters those of its name: each alert may be compared with each runbook
   */
  record OfAlert(SourceText source, Alert alert, String letters) implements RunFact {}

  /**
   * One runbook.
   *
   * @param head where a finding about it as a whole stands
   * @param title the names in its title; none if it has no title
   * @param pageLetters the letters of what it is called by its path
   * @param forAlerts whether it tells a symptom, as pages for alerts do
   */
  record OfRunbook(
      SourceText source, Span head, SpelledText title, String pageLetters, boolean forAlerts)
      implements RunFact {

    /** Its file's path, as links have it. */
    public String path() {
      return source.path();
    }

    /** Whether its title or its file has the name of an alert. */
    public boolean isNamedLike(OfAlert alert) {
      return title.hasLettersApart(alert.letters()) || pageLetters.equals(alert.letters());
    }
  }

  /** The facts of a document. */
  static List<RunFact> of(OpsDocument document) {
    SourceText source = document.source();
    if (document instanceof AlertRules rules) {
      return rules.alerts().stream()
          .<RunFact>map(alert -> new OfAlert(source, alert, SpelledText.letters(alert.name())))
          .toList();
    }
    if (document instanceof Runbook runbook) {
      String title = runbook.content().title().map(Title::text).orElse("");
      boolean symptom = !runbook.content().sections(Concept.SYMPTOM).isEmpty();
      String page = SpelledText.letters(PageName.of(source.path()));
      return List.of(
          new OfRunbook(source, runbook.content().head(), SpelledText.of(title), page, symptom));
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
