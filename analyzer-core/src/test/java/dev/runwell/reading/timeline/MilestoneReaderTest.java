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
