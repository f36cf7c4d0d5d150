package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.Alert;
import dev.runwell.model.RunbookLink;
import dev.runwell.model.RunbookLink.State;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Links to a heading of a runbook that the page does not have. */
public final class AlertDeadRunbookAnchor implements ElementRule<Alert> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "alert/dead-runbook-anchor",
          Level.WARNING,
          RuleDescriptor.alertRules(),
          "Links to a heading that the runbook does not have",
          "Link a heading that is there, or give the page the one that is missing");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Alert> subject() {
    return Alert.class;
  }

  @Override
  public void check(Alert alert, RuleContext context) {
    for (RunbookLink link : alert.runbooks()) {
      if (link.state() == State.DEAD_ANCHOR) {
        context.report(
            link.attribute().valueSpan(),
            "Runbook of "
                + alert.name()
                + " has no heading #"
                + link.anchor().orElse("")
                + ": "
                + link.target().orElse(link.href()));
      }
    }
  }
}
