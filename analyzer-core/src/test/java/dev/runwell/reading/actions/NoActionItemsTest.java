package dev.runwell.reading.actions;

import static dev.runwell.reading.actions.ReadItems.all;
import static dev.runwell.reading.actions.ReadItems.texts;
import static dev.runwell.reading.actions.ReadItems.whole;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoActionItemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will make the print hall safer in the coming weeks.",
        "None.",
        "- None",
        "- N/A",
        "- TBD",
        "- …",
        "- [ ] <action item>",
        "- [Describe the action]",
        "- {{ summary }}",
        "1. ...",
        "> Every item needs an owner and a date.",
        "- Q: could a second printer have helped?",
        "```\n- Cap the queue\n```"
      })
  void nothingIsOrdered(String section) {
    assertThat(all(section)).isEmpty();
  }

  @Test
  void theFormsOwnChecklist() {
    assertThat(
            all(
                """
                - [x] All sections are filled in
                - [ ] This document was shared with support
                - [ ] Review meeting is booked
                """))
        .isEmpty();
  }

  @Test
  void aListThatExplainsTypes() {
    assertThat(
            texts(
                """
                Each item is of one of these types:

                * Prevent - it cannot come again
                * Detect - we see it sooner
                * Mitigate - it ends sooner

                And has a priority:

                * P0 - this week
                * P1 - this month

                | Action | Type | Priority |
                |---|---|---|
                | Cap the queue at 500 jobs | Prevent | P0 |
                """))
        .containsExactly("Cap the queue at 500 jobs");
  }

  @Test
  void prioritiesBeforeTasksExplainNothing() {
    assertThat(texts("- P0: cap the queue at 500 jobs\n- P1: ship the driver\n"))
        .containsExactly("cap the queue at 500 jobs", "ship the driver");
  }

  @Test
  void fixStepsAndLessonsStandElsewhere() {
    assertThat(
            whole(
                """
                # SEV2 Labels not printed

                ## Resolution

                1. Restart the spooler
                2. Drain the queue

                ## Lessons learned

                - Test drivers before rollout

                ## Action items

                - Cap the queue at 500 jobs
                """))
        .hasSize(1);
  }

  @Test
  void aDocumentWithoutSuchASectionHasNone() {
    assertThat(whole("# SEV2 Labels not printed\n\n- Cap the queue at 500 jobs\n")).isEmpty();
  }

  @Test
  void oddInputIsReadWithoutTrouble() {
    assertThat(all("| | |\n|---|---|\n| ( | [ |\n")).hasSizeLessThan(2);
    assertThat(all("- \n- @\n- ((((\n- ]]]]\n- : - : -\n")).hasSizeLessThan(5);
    assertThat(all("- " + "(a, ".repeat(20_000) + "\n")).hasSize(1);
    assertThat(all("- Owner: " + "x ".repeat(20_000) + "\n")).hasSizeLessThan(2);
    assertThat(all("- Add " + "- DONE ".repeat(10_000) + "\n")).hasSizeLessThan(2);
  }
}
