package dev.runwell.rules.actionitem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that ask people to be better, and those that only look like it. */
class AppealTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Remind the deck crews to close the hatches before they cast off",
        "Remind @omar to look at the alerts channel",
        "Pay closer attention to warnings in the storage channel",
        "Take greater care with the sequence of the steps in future",
        "Operators must double-check the region before deleting volumes",
        "SREs to double-check thresholds before silencing alerts",
        "Make sure people look at the calendar of freezes before draining nodes",
        "Ensure people don't skip the checks before a launch",
        "Refresher session on change etiquette for the data team",
        "All engineers to complete the incident response training",
        "Have all operators re-read the restore procedure",
        "Awareness session for developers about secrets",
        "Everybody: two pairs of eyes on each production query",
        "More discipline when naming feature branches",
        "Stricter adherence to the change policy",
        "Review configuration changes more carefully",
        "Talk to Priya about her habit of skipping the checklist",
        "Discuss with Tom why he went around the pipeline",
        "Stop making manual changes in production",
        "Send an email reminding everyone of the deployment window",
        "Don't hesitate to page the secondary",
        "Raise awareness of the quota policy at the next town hall"
      })
  void asksPeopleToBeBetter(String item) {
    assertThat(Appeal.in(item)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Close the hatches by a relay before the engine starts",
        "Retrain the fraud model on last month's data",
        "Move the training jobs to another pool of machines",
        "Remind certificate owners automatically 30 days before the expiry",
        "Remind engineers with a Slack workflow when their change has been open for two days",
        "Set a reminder in the calendar to renew the domain",
        "Double-check the target cluster in CI before every deploy",
        "Double check that the backups of orders-db can be restored",
        "Cashiers should not be able to open the vault at night",
        "Make sure every engineer can page the database on-call",
        "Ensure engineers cannot drop tables without a second approval",
        "Improve zone awareness of the scheduler",
        "Create awareness topic in Kafka with 12 partitions",
        "Increase the attention score threshold of the ranking model to 0.7",
        "Improve the discipline of the queue: FIFO per tenant",
        "Refresher job for OAuth tokens runs every 30 minutes",
        "Take care of the remaining orphaned volumes",
        "Teach the load balancer to drain connections",
        "Ask the platform team to add a quota on namespaces",
        "Follow the upgrade guide of the vendor to move to version 9",
        "Talk to the hosting provider about redundant power",
        "Agents should check the lease before starting",
        "Reminders of overdue invoices are sent twice: deduplicate by invoice number",
        "Retrain the night shift and update the failover runbook"
      })
  void changesTheSystemOrMeansAMachine(String item) {
    assertThat(Appeal.in(item)).isEmpty();
  }
}
