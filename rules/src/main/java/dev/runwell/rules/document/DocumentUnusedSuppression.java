package dev.runwell.rules.document;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentKind;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.SuppressionRule;
import dev.runwell.rule.SuppressionUse;
import java.util.EnumSet;

/** Suppressions that hold nothing back, have expired, or give no reason. */
public final class DocumentUnusedSuppression implements SuppressionRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "document/unused-suppression",
          Level.WARNING,
          EnumSet.of(DocumentKind.POSTMORTEM, DocumentKind.RUNBOOK, DocumentKind.ALERT_RULES),
          "Suppressions that are past their date, suppress nothing or give no reason",
          "Remove the comment, or give it a rule that exists, a reason and a date to come");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SuppressionUse use, RuleContext context) {
    String rule = use.rule();
    String detail = use.detail().orElse("");
    switch (use.outcome()) {
      case USED -> {
        // as it should be
      }
      case UNUSED -> context.report(use.span(), "Suppression of " + rule + " suppresses nothing");
      case WITHOUT_REASON ->
          context.report(use.span(), "Suppression of " + rule + " gives no reason");
      case EXPIRED ->
          context.report(use.span(), "Suppression of " + rule + " expired on " + detail);
      case UNKNOWN_RULE ->
          context.report(use.span(), "Suppression of an unknown rule, " + rule + meant(detail));
      case NOTHING_DISABLED ->
          context.report(use.span(), "End of a suppression of " + rule + " that never began");
      case UNREADABLE -> context.report(use.span(), "Suppression with " + detail);
    }
  }

  private static String meant(String nearest) {
    return nearest.isEmpty() ? "" : "; nearest known is " + nearest;
  }
}
