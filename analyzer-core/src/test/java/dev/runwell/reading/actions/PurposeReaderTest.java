package dev.runwell.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import dev.runwell.model.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeReaderTest {
  private static String purpose(String task) {
    return PurposeReader.told(task, List.of()).map(Purpose::id).orElse("unsure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Document how a label printer is reset; document",
        "Update the printer runbook; document",
        "Add a step about spare ribbons to the printer runbook; document",
        "Write a guide for new depots; document",
        "Better documentation; document",
        "Share the post-mortem with all depots; communicate",
        "Notify the customers whose parcels were late; communicate",
        "Refund the late parcels; repair",
        "Clean up the labels that were printed twice; repair",
        "Document the reset and refund the late parcels; repair",
        "Document the reset and add an alert on empty ribbons; detect",
        "Alert when a ribbon is empty; detect",
        "Add a probe for the printer queue; detect",
        "Improve monitoring; detect",
        "Reject labels without a postcode; prevent",
        "We should prevent jobs without a postcode; prevent",
        "Detection: count the labels of each hour; detect",
        "Document the reset and rebuild the spooler; unsure",
        "Notify the on-call when the queue grows; unsure",
        "Update the runbook checklist so that deploys require an approval; unsure",
        "Publish labels to both regions; unsure",
        "Investigate the spooler; unsure",
        "Remove the old driver; unsure",
        "Should we document the reset?; unsure",
        "Document the reset; document",
        "Reimburse the depots for the late parcels; repair",
        "Clean up the leftover jobs; repair",
        "Clean up the spool so that it never holds more than a day; unsure",
        "Clean up spool files every night; unsure",
        "Resend lost labels from the archive; unsure",
        "Tell clients to back off; unsure",
        "Announce the new opening hours to all depots and customers; communicate",
        "Notify clients with a 429; unsure",
        "Extend the Ansible playbook; unsure",
      })
  void anItemsOwnWords(String task, String expected) {
    assertThat(purpose(task)).isEqualTo(expected);
  }

  @Test
  void whatStandsBelowMayBeForSomethingElse() {
    assertThat(PurposeReader.told("Document the reset", List.of("and automate it"))).isEmpty();
    assertThat(PurposeReader.told("Reject empty labels", List.of("with an error")))
        .contains(Purpose.PREVENT);
  }

  @Test
  void aStoryIsInDoubt() {
    assertThat(purpose("Document the reset" + " of the printer".repeat(100_000)))
        .isEqualTo("unsure");
  }

  @ParameterizedTest
  @CsvSource({
    "Preventive, prevent",
    "**Prevention:**, prevent",
    "Preventative actions, prevent",
    "Actions for detection, detect",
    "Follow-up work, none",
    "Mitigation, mitigate",
    "Docs, document",
    "Process, process",
    "Spooler, none"
  })
  void aHeadingOrType(String text, String expected) {
    assertThat(PurposeReader.named(text).map(Purpose::id).orElse("none")).isEqualTo(expected);
  }

  @Test
  void aColumnSaysIt() {
    ActionItem item =
        ReadItems.one(
            """
            | Action | Type | Owner |
            |---|---|---|
            | Rebuild the spooler | prevent | @mira |
            """);
    assertThat(item.purpose()).contains(Purpose.PREVENT);
    assertThat(item.text()).isEqualTo("Rebuild the spooler");
  }

  @Test
  void aHeadingSaysItForAllBelowIt() {
    List<ActionItem> items =
        ReadItems.all(
            """
            ### Documentation

            - Rebuild the page of the depot in Ghent
            - Alert when a ribbon is empty

            **Prevention**

            - Rebuild the spooler
            """);
    assertThat(items)
        .extracting(item -> item.purpose().orElseThrow())
        .containsExactly(Purpose.DOCUMENT, Purpose.DETECT, Purpose.PREVENT);
  }
}
