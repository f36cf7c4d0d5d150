package dev.runwell.reading.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.Runbook;
import dev.runwell.model.Step;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepReaderTest {
  private static final DocumentReader READER =
      new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());

  private static List<Step> read(String markdown) {
    SourceText source = SourceText.of("runbook.md", markdown);
    Runbook runbook = (Runbook) READER.read(source, Optional.of(DocumentKind.RUNBOOK));
    return runbook.steps();
  }

  private static List<Step> investigation(String body) {
    return read("# Ledger lag\n\n## Investigation\n\n" + body + "\n");
  }

  private static List<String> shapes(List<Step> steps) {
    return steps.stream().map(step -> step.number().orElse("-") + " " + step.text()).toList();
  }

  private static Step only(String body) {
    List<Step> steps = investigation(body);
    assertThat(steps).hasSize(1);
    return steps.get(0);
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run `kubectl get pods -n ledger`.",
        "Open the [board](https://grafana.example.org/d/1).",
        "Look at https://status.example.org now.",
        "Open the Grafana dashboard.",
        "Look it up in the AWS console.",
        "Query `sum(rate(errors_total[5m]))`.",
        "Use `htop` to see the load.",
        "Check the disk:\n\n   ```\n   $ df -h\n   ```",
      })
  void somethingToRunOpenOrQueryIsAnAction(String text) {
    assertThat(only("1. " + text + "\n").action()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Check whether the disk is full.", "Look for `OutOfSpace` in the log."})
  void wordsAloneAreNoAction(String text) {
    assertThat(only("1. " + text + "\n").action()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the queue.\n   - Normal: fewer than 100 jobs",
        "Check the queue.\n   - **Expected:** empty",
        "Call the endpoint. It should return 200.",
        "Open the board. You should see a flat line.",
        "List the pods. All must be Running, it is fine if one restarts.",
        "Verify that the leader is elected.",
        "Make sure the disk has space and the pod is ready.",
        "Check the lag. If it is below 10, everything is fine.",
        "Check the lag; it is normally below 10.",
        "Run it:\n\n   ```sh\n   df -h  # should be under 80 %\n   ```",
        "Is the pod running? If not, restart it. You should see it become ready.",
      })
  void aNormalResultIsSaid(String text) {
    assertThat(only("1. " + text + "\n").normal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the queue.\n   - Abnormal: growing",
        "Check the queue. If it grows, go to step 3.",
        "Check the queue. If not empty, restart the consumer.",
        "Read the lag. Otherwise escalate.",
        "Continue unless the disk is full.",
        "A high value indicates a dead consumer. Check it.",
        "Check the CPU: above 90 % \u2192 scale out.",
        "If the pod crashes, look at its log.",
      })
  void anAbnormalResultIsSaid(String text) {
    assertThat(only("1. " + text + "\n").abnormal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the queue.",
        "Check the log if needed.",
        "Check the log if possible.",
        "If you want to see more, open the log.",
        "You should look at the log.",
        "Look at the unexpected things in the log.",
      })
  void noResultIsSaid(String text) {
    Step step = only("1. " + text + "\n");
    assertThat(step.normal()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the queue.",
        "Check the log if needed.",
        "If you want to see more, open the log.",
        "Check that the queue is empty.",
        "Check the lag. If all consumers are healthy, it is fine.",
      })
  void noAbnormalResultIsSaid(String text) {
    assertThat(only("1. " + text + "\n").abnormal()).isFalse();
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
