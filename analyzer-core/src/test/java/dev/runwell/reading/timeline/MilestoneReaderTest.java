package dev.runwell.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Milestone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneReaderTest {
  private final MilestoneReader reader = new MilestoneReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Errors start to climb on the ledger|START",
        "Checkout begins returning 502|START",
        "Impact begins|START",
        "Payments API went down|START",
        "Queue-depth alert fires|DETECTED",
        "A merchant reports failed payments|DETECTED",
        "On-call was paged|DETECTED",
        "Team is made aware|DETECTED",
        "Jo acknowledges the page|ACKNOWLEDGED",
        "Started to look into it|ACKNOWLEDGED",
        "Declared a SEV2|DECLARED",
        "Incident declared|DECLARED",
        "War room opened|DECLARED",
        "Mira takes incident command|ROLES_ASSIGNED",
        "Jo named as scribe|ROLES_ASSIGNED",
        "Escalated to the storage team|ESCALATED",
        "Support case opened with the vendor|ESCALATED",
        "Status page updated|STATUS_UPDATE",
        "All affected customers notified|STATUS_UPDATE",
        "Rollback complete|MITIGATED",
        "Rolled back to 4.1|MITIGATED",
        "Deployed the fix|MITIGATED",
        "Error rate returns to baseline|MITIGATED",
        "Incident resolved|RESOLVED",
        "Checkout is back to normal|RESOLVED",
        "All clear|RESOLVED",
        "Resolution: cache cleared on both hosts|RESOLVED",
        "Mira declares the incident resolved|RESOLVED",
        "The copy of the day before is restored|RESOLVED",
        "Support confirms that invoices are back|RESOLVED",
        "The patch brings the outage to an end|RESOLVED",
        "Ledger refuses new postings|START",
        "First posting is rejected|START",
        "Reports of failed postings reach the support desk|DETECTED",
        "A merchant reports old prices in the support channel|DETECTED",
        "Jo acks the page|ACKNOWLEDGED",
        "Jo joins the call|ACKNOWLEDGED",
        "Investigations started|ACKNOWLEDGED",
        "Status page: postings are delayed|STATUS_UPDATE",
        "Ledger accepts postings again|MITIGATED",
        "Payments work again|MITIGATED",
        "Mitigation: the reader is switched off|MITIGATED",
      })
  void tellsAMilestone(String text, Milestone milestone) {
    assertThat(reader.read(text)).containsExactly(milestone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mira looks at graphs",
        "Problem not resolved",
        "Attempted to roll back",
        "No alert fired",
        "Tried a fix; it could not be deployed",
        "Waiting for the fix to be deployed",
        "The DNS name resolves to the old host",
        "Decided to escalate",
        "Will be resolved once the vendor answers",
        "Ledger 4.2 goes out",
        "The cause was discovered",
        "Is it resolved?",
        "Can the fix be deployed? Nobody knows",
        "The intruder escalated privileges",
        "The alert resolves",
        "Mira asks for a status update",
        "The pipeline unexpectedly reverts the network change",
        "Rolled back the ledger. This did not help",
        "If the cache is emptied, errors start again",
        "Believing the ledger to be restored, Jo goes on with the move",
        "Traffic went down to the usual level",
        "A restart usually resolves this",
        "Logs around the start of the outage are read",
      })
  void isSilentWhereNothingIsReached(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Fix deployed, errors stopped and incident closed'",
    "'Not resolved yet. Fix deployed; incident closed'"
  })
  void tellsSeveralAtOnce(String text) {
    assertThat(reader.read(text)).containsExactly(Milestone.MITIGATED, Milestone.RESOLVED);
  }
}
