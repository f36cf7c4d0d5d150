package dev.runwell.model;

import java.util.List;

/**
 * Definitions of alerts; {@code alerts} in the order of the file. Its content holds the file, its
 * comments and what could not be read of it; prose has it none.
 */
public record AlertRules(DocumentContent content, List<Alert> alerts) implements OpsDocument {

  /** Copies the alerts. */
  public AlertRules {
    alerts = List.copyOf(alerts);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.ALERT_RULES;
  }
}
