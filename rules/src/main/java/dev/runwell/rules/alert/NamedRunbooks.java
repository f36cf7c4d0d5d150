package dev.runwell.rules.alert;

import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which runbooks of a run have the name of which of its alerts, in whatever spelling. */
public final class NamedRunbooks {
  private static final Comparator<String> LONGEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

  /** The first alert with each name, by the letters of the name. */
  private final Map<String, Alert> alerts = new HashMap<>();

  private final Map<String, RunFact.OfRunbook> runbooks = new HashMap<>();

  /** Compares the alerts and runbooks among these facts. */
  public NamedRunbooks(List<RunFact> facts) {
    for (RunFact.OfAlert fact : RunFact.alerts(facts)) {
      alerts.putIfAbsent(SpelledText.letters(fact.alert().name()), fact.alert());
    }
    alerts.remove("");
    for (RunFact.OfRunbook runbook : RunFact.runbooks(facts)) {
      names(runbook).forEach(name -> runbooks.putIfAbsent(name, runbook));
    }
  }

  /** The first runbook whose title or file has the name of an alert. */
  public Optional<RunFact.OfRunbook> runbook(Alert alert) {
    return Optional.ofNullable(runbooks.get(SpelledText.letters(alert.name())));
  }

  /** The alert whose name a runbook's title or file has; of several the longest name. */
  public Optional<Alert> alert(RunFact.OfRunbook runbook) {
    return names(runbook).stream().max(LONGEST).map(alerts::get);
  }

  private Set<String> names(RunFact.OfRunbook runbook) {
    Set<String> names = SpelledText.of(runbook.title()).namesApart(alerts.keySet());
    String page = runbook.pageLetters();
    if (alerts.containsKey(page)) {
      names.add(page);
    }
    return names;
  }
}
