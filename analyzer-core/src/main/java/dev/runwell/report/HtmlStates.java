package dev.runwell.report;

import dev.runwell.finding.ActionStates;
import dev.runwell.finding.AlertCoverage;
import dev.runwell.finding.JudgedDocument;
import java.io.IOException;
import java.util.List;

/** How the action items of all post-mortems stand, and how many alerts lead to a runbook. */
record HtmlStates(List<JudgedDocument> documents) {

  void write(HtmlWriter html) throws IOException {
    ActionStates actions =
        documents.stream()
            .map(JudgedDocument::actions)
            .reduce(ActionStates.NONE, ActionStates::plus);
    AlertCoverage alerts =
        documents.stream()
            .map(JudgedDocument::alerts)
            .reduce(AlertCoverage.NONE, AlertCoverage::plus);
    if (actions.all() + alerts.all() == 0) {
      return;
    }
    html.begin("section", "card states");
    if (actions.all() > 0) {
      html.element("h2", "Action items");
      new HtmlBar()
          .part("done", "good", actions.done())
          .part("open", "open", actions.open())
          .part("overdue", "bad", actions.overdue())
          .write(html);
    }
    if (alerts.all() > 0) {
      html.element("h2", "Alerts with a runbook: " + percent(alerts));
      new HtmlBar()
          .part("with a runbook", "good", alerts.covered())
          .part("with a dead link", "warn", alerts.broken())
          .part("without", "bad", alerts.missing())
          .part("read in part", "unknown", alerts.unknown())
          .write(html);
    }
    html.end().line();
  }

  /** Of those of which it is known. */
  private static String percent(AlertCoverage alerts) {
    int known = alerts.all() - alerts.unknown();
    return known == 0 ? "not known" : 100L * alerts.covered() / known + " %";
  }
}
