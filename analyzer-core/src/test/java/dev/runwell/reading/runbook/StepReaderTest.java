package dev.runwell.reading.runbook;

import static dev.runwell.reading.runbook.ReadSteps.investigation;
import static dev.runwell.reading.runbook.ReadSteps.read;
import static dev.runwell.reading.runbook.ReadSteps.shapes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import dev.runwell.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepReaderTest {
  @Test
  void numberedItemsAreSteps() {
    assertThat(shapes(investigation("1. Check the queue.\n2. Read the log.\n")))
        .containsExactly("1 Check the queue.", "2 Read the log.");
  }

  @Test
  void theNumberIsTheOneThatIsWritten() {
    assertThat(shapes(investigation("1. Check the queue.\n1. Read the log.\n")))
        .containsExactly("1 Check the queue.", "1 Read the log.");
  }

  @Test
  void headingsThatSayStepAreSteps() {
    List<Step> steps =
        investigation(
            "### Step 1: Check the queue\n\n- Run: `df -h`\n\n### Step B - Read the log\n\ntext\n");
    assertThat(steps).extracting(step -> step.number().orElse("")).containsExactly("1", "B");
    assertThat(steps.get(0).action()).isTrue();
    assertThat(steps.get(1).action()).isFalse();
  }

  @Test
  void numberedHeadingsAreSteps() {
    assertThat(investigation("### 1. Check the queue\n\nx\n\n### 2. Network\n\nLook at it.\n"))
        .extracting(step -> step.number().orElse(""))
        .containsExactly("1", "2");
  }

  @Test
  void paragraphsAndBoldLinesThatSayStepAreSteps() {
    assertThat(investigation("Step 1: Check the queue.\n\nStep 2: Read the log.\n")).hasSize(2);
    assertThat(investigation("**Step 1: Check the queue**\n\nx\n\n**Step 2: Read it**\n\ny\n"))
        .hasSize(2);
  }

  @Test
  void bulletsAreStepsWhereNothingIsNumbered() {
    assertThat(shapes(investigation("- Check the queue.\n- Read the log.\n")))
        .containsExactly("- Check the queue.", "- Read the log.");
  }

  @Test
  void bulletsBesideNumbersAreNoSteps() {
    assertThat(investigation("- Check your access.\n\n1. Check the queue.\n2. Read the log.\n"))
        .extracting(step -> step.number().orElse("none"))
        .containsExactly("1", "2");
  }

  @Test
  void headingsThatOrderOrAskAreSteps() {
    assertThat(
            shapes(
                investigation(
                    "### Check the queue\n\ntext\n\n### Is the disk full?\n\ntext\n\n### Notes\n\nx\n")))
        .containsExactly("- Check the queue", "- Is the disk full?");
  }

  @Test
  void aNumberedListBelowAnOrderHoldsTheSteps() {
    assertThat(investigation("### Check the queue\n\n1. Open the console.\n2. Count the jobs.\n"))
        .extracting(step -> step.number().orElse(""))
        .containsExactly("1", "2");
  }

  @Test
  void rowsOfACheckListAreSteps() {
    List<Step> steps =
        investigation(
            """
            | # | Check | Normal | If not |
            |---|---|---|---|
            | 1 | Queue length | under 100 | restart the consumer |
            | 2 | Disk | - | |
            """);
    assertThat(shapes(steps)).containsExactly("1 Queue length", "2 Disk");
    assertThat(steps.get(0).normal()).isTrue();
    assertThat(steps.get(0).abnormal()).isTrue();
    assertThat(steps.get(1).normal()).isFalse();
    assertThat(steps.get(1).abnormal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The consumer was slow because its disk was full. Nothing else was wrong.",
        "1. The disk is full.\n2. The network is slow.\n3. A consumer hangs.\n",
        "- Physical damage of disks\n- Wrong settings of the broker\n",
        "| Severity | Colour |\n|---|---|\n| high | red |\n",
      })
  void factsAndProseAreNoSteps(String body) {
    assertThat(investigation(body)).isEmpty();
  }

  @Test
  void backgroundIsNotRead() {
    assertThat(read("# Ledger lag\n\n## Background\n\n1. Check the queue.\n2. Read the log.\n"))
        .isEmpty();
  }

  @Test
  void sectionsInsideThatAnswerAnotherQuestionAreLeftToIt() {
    List<Step> steps =
        read(
            """
            # Ledger lag

            ## Investigation

            1. Check the queue.

            ### Mitigation

            1. Restart the consumer.
            """);
    assertThat(steps)
        .extracting(Step::concept)
        .containsExactly(Concept.INVESTIGATION, Concept.MITIGATION);
  }

  @Test
  void whatStandsBelowAnItemBelongsToIt() {
    Step step =
        investigation("1. Check the disk:\n\n```sh\ndf -h\n```\n\n2. Read the log.\n").get(0);
    assertThat(step.action()).isTrue();
  }

  @Test
  void findingsPointAtTheFirstLine() {
    String markdown = "# Ledger lag\n\n## Investigation\n\n1. Check the **queue**\n   now.\n";
    Step step = read(markdown).get(0);
    SourceText source = SourceText.of("runbook.md", markdown);
    assertThat(source.slice(step.headSpan())).isEqualTo("Check the **queue");
    assertThat(source.slice(step.span())).startsWith("1. Check").endsWith("now.");
    assertThat(step.text()).isEqualTo("Check the queue");
  }

  @Test
  void aSectionThatAsksBothTellsLookingFromActing() {
    List<Step> steps =
        read(
            """
            # Ledger lag

            ## Investigation and mitigation

            1. Check the queue.
            2. Restart the consumer.
            """);
    assertThat(steps)
        .extracting(Step::concept)
        .containsExactly(Concept.INVESTIGATION, Concept.MITIGATION);
  }

  @Test
  void oddInputIsNoTrouble() {
    assertThat(investigation("1.\n2.\n-\n|\n```\n")).isNotNull();
    assertThat(investigation("### \n\n### Step\n\n> 1. \n")).isNotNull();
    assertThat(
            investigation(
                "- ".repeat(40)
                    + """
            x

            (
            """
                        .repeat(2_000)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"if it is ok ", "verify it is ", "go to step 3 ", "if needed, ", "1. ", "a-"})
  @Timeout(10)
  void longStepsAreNoTrouble(String part) {
    assertThat(investigation("1. Check " + part.repeat(20_000) + "\n")).hasSize(1);
  }
}
