package dev.runwell.reading;

import static dev.runwell.reading.ReadDocuments.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sections in the forms that people write. */
class SectionFormsTest {
  @Test
  @DisplayName("bold lines, bullets and rows serve as headings; labels of items and entries do not")
  void labelSections() {
    OpsDocument document =
        read(
            """
            # Ledger outage of 2026-02-03

            - **Impact**: every third payment failed
            - **Key events**
              - 2026-02-03 09:10 pager rang
              - 2026-02-03 09:15 first look
              - 2026-02-03 09:40 fixed

            **Root cause**

            A lock was never released.

            It was held by a job.

            **Resolution:** the job was stopped

            ## Action items

            - **Detection:** add an alert on lock age

            ## Lessons learned

            **What went well**

            - the alert
            """,
            DocumentKind.POSTMORTEM);
    assertThat(document.content().sections())
        .filteredOn(section -> !section.concepts().isEmpty())
        .extracting(section -> section.concepts().get(0))
        .containsExactly(
            Concept.IMPACT,
            Concept.TIMELINE,
            Concept.ROOT_CAUSE,
            Concept.RESOLUTION,
            Concept.ACTION_ITEMS,
            Concept.LESSONS_LEARNED,
            Concept.WENT_WELL);
    Section cause = document.content().sections(Concept.ROOT_CAUSE).get(0);
    assertThat(document.source().slice(cause.span()))
        .startsWith("Root cause")
        .endsWith("held by a job.");
  }

  @Test
  @DisplayName("comments and prompts in italics are nothing, a word of an answer is something")
  void emptySections() {
    OpsDocument document =
        read(
            """
            # Ledger outage

            ## Summary

            <!-- write it -->

            ## Impact

            _Describe who was hit and how hard._

            ## Detection

            None.

            ## Root cause

            ### Five whys
            """,
            DocumentKind.POSTMORTEM);
    assertThat(document.content().sections())
        .filteredOn(Section::empty)
        .extracting(Section::heading)
        .containsExactly("Summary", "Impact", "Five whys");
  }

  @Test
  @DisplayName(
      "what follows a bullet that is only a label belongs to it, until the next such bullet")
  void bulletsAsHeadings() {
    OpsDocument document =
        read(
            """
            # Incident of 2026-02-03

            - **Impact**:

            Every third payment failed.

            - **Background**:

            The ledger was being moved.

            - **Resolution**:

            * the move was stopped
            """,
            DocumentKind.POSTMORTEM);
    assertThat(document.content().sections())
        .extracting(section -> document.source().slice(section.span()))
        .containsExactly(
            "- **Impact**:\n\nEvery third payment failed.",
            "- **Resolution**:\n\n* the move was stopped");
  }

  @Test
  @DisplayName("a table whose rows have no known labels holds no fields in its head either")
  void tableHeads() {
    OpsDocument document =
        read(
            "# Ledger\n\n| Status | Description |\n|---|---|\n| red | down |\n| green | up |\n",
            DocumentKind.POSTMORTEM);
    assertThat(document.content().fields()).isEmpty();
  }

  @Test
  @DisplayName("actions a level too deep, below the timeline, are actions; phases there are none")
  void actionsBelowTheTimeline() {
    OpsDocument document =
        read(
            """
            # Ledger outage of 2026-02-03

            ## Timeline

            - 09:10 pager rang

            ### Detection

            - 09:15 first look

            ### Future actions

            Add an alert on lock age.
            """,
            DocumentKind.POSTMORTEM);
    assertThat(document.content().sections())
        .filteredOn(section -> !section.concepts().isEmpty())
        .extracting(section -> section.concepts().get(0))
        .containsExactly(Concept.TIMELINE, Concept.ACTION_ITEMS);
  }
}
