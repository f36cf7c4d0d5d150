package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.model.AlertRules;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.RunbookLink;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;

/** Files whose alerts keep the link to the runbook in a label; reported once a file. */
public final class AlertRunbookInLabel implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "alert/runbook-in-label",
          Level.WARNING,
          RuleDescriptor.alertRules(),
          "Links to runbooks in a label rather than an annotation",
          "Move the link into the annotation runbook_url");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    List<AlertAttribute> labels = new ArrayList<>();
    if (document instanceof AlertRules rules) {
      for (Alert alert : rules.alerts()) {
        if (alert.origin() != Alert.Origin.DATADOG) { // monitors there have tags and no annotations
          labels.addAll(onlyInLabels(alert));
        }
      }
    }
    if (!labels.isEmpty()) {
      AlertAttribute first = labels.get(0);
      String message = "Runbook is linked in the label " + first.key();
      int others = labels.size() - 1;
      String more =
          others == 0 ? "" : others == 1 ? "; so is 1 more" : "; so are " + others + " more";
      context.report(first.keySpan(), message + more);
    }
  }

  private static List<AlertAttribute> onlyInLabels(Alert alert) {
    List<RunbookLink> usable =
        alert.runbooks().stream()
            .filter(link -> link.state() != RunbookLink.State.PLACEHOLDER)
            .toList();
    boolean all = usable.stream().allMatch(link -> link.attribute().place() == Place.LABEL);
    return all ? usable.stream().map(RunbookLink::attribute).limit(1).toList() : List.of();
  }
}
