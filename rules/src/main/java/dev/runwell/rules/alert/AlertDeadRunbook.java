package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.Alert;
import dev.runwell.model.RunbookLink;
import dev.runwell.model.RunbookLink.State;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Alerts whose runbook is not where the link says. */
public final class AlertDeadRunbook implements ElementRule<Alert> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "alert/dead-runbook",
          Level.ERROR,
          RuleDescriptor.alertRules(),
          "Alerts whose runbook does not exist",
          "Link the page that is there, or write the one that is missing");

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
      if (link.state() == State.DEAD) {
        String target = link.target().orElse(link.href());
        context.report(
            link.attribute().valueSpan(),
            "Runbook of " + alert.name() + " does not exist: " + target);
      }
    }
  }
}
