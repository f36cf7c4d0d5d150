package dev.runwell.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a document is for, told from its content alone. */
class KindReaderTest {

  private static DocumentKind kind(String text) {
    HouseWords words = new HouseWords(Map.of(), Map.of(), Map.of());
    return new DocumentReader(words, FileTree.unknown())
        .read(SourceText.of("page.md", text), Optional.empty())
        .kind();
  }

  @Test
  void aReportWithTimelineAndActions() {
    String text =
        """
        # Cart service unavailable

        ## Overview

        Shoppers could not open their carts for half an hour.

        ## Timeline

        - 10:02 errors began
        - 10:05 the pager rang
        - 10:31 carts opened again

        ## Follow-ups

        - Add a canary to cart deploys
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.POSTMORTEM);
  }

  @Test
  void aReportOfBulletsOnly() {
    String text =
        """
        # Incident of 2026-01-09

        - **Impact**: logins failed
        - **Time to resolve**: 1h 10m
        - **Review actions**:
          - Renew certificates from a job
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.POSTMORTEM);
  }

  @Test
  void whatToDoWhenAnAlertFires() {
    String text =
        """
        # CartQueueBacklog

        ## Meaning

        The queue of cart updates holds more than 10,000 messages.

        ## Diagnosis

        Run `kubectl get pods -n cart`.

        ## Mitigation

        Scale the consumers.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.RUNBOOK);
  }

  @Test
  void aProcedureWithoutConceptHeadings() {
    String text =
        """
        # Rotate the signing key

        1. Log in to the vault host.
        2. Run the following command:

           ```sh
           vault write -f transit/keys/cart/rotate
           ```

        3. Restart the pods and check that logins work.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.RUNBOOK);
  }

  @Test
  void adviceAboutPostMortemsIsNeither() {
    String text =
        """
        # Writing effective post-mortems

        Being on-call teaches a lot. A post-mortem has a timeline and action items.

        ## Responsibilities

        Assign an owner. Write the timeline. Review it in the post-mortem meeting.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void theMinutesOfAMeetingAreNoPostMortem() {
    String text =
        """
        # Platform guild meeting, 12 March

        ## Attendees

        Noor, Priya

        ## Action items

        - Noor writes to the vendor by Friday.

        ## Next steps

        - Priya collects dates for the summer party.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aTutorialIsNoRunbook() {
    String text =
        """
        # Your first deployment: a tutorial

        ## Troubleshooting

        1. Run `kubectl get pods`. Every pod should be running.
        2. If one is not, run `kubectl describe pod`.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aReadmeIsNeither() {
    String text =
        """
        # Cart service

        A small service that keeps carts. Written in Java.

        ## Building

        Needs a JDK.

        ## License

        Apache 2.0
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aReadmeWithCommandsIsNeither() {
    String text =
        """
        # cart-api

        Talks to the warehouse.

        ## Getting started

        ```bash
        git clone git@example.com:cart/api.git
        make run
        ```

        ## Configuration

        | Variable | Default |
        |---|---|
        | PORT | 8080 |

        ## Contributing

        Open a pull request.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.OTHER);
  }

  @Test
  void aMessageOnTheStatusPage() {
    String text =
        """
        ---
        title: Login trouble
        resolved: true
        resolvedWhen: 2026-01-09 11:00
        affected: [login]
        severity: down
        section: issue
        ---

        We are looking into failed logins.
        """;
    assertThat(kind(text)).isEqualTo(DocumentKind.STATUS_UPDATE);
  }

  @Test
  void theRulesOfOnCallDuty() {
    assertThat(kind("# On-call handbook\n\n## Expectations\n\nAnswer pages.\n\n## Handover\n"))
        .isEqualTo(DocumentKind.ON_CALL_POLICY);
  }
}
