package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.Alert;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Alerts that do not say how urgent they are. */
public final class AlertMissingSeverity implements ElementRule<Alert> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "alert/missing-severity",
          Level.WARNING,
          RuleDescriptor.alertRules(),
          "Alerts without a severity",
          "Add the label severity, so that the alert is routed to who has to act");

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
    if (alert.complete() && !Severities.isTold(alert) && !Misspelling.ofSeverity(alert)) {
      context.report(alert.nameSpan(), "Alert " + alert.name() + " has no severity");
    }
  }
}
