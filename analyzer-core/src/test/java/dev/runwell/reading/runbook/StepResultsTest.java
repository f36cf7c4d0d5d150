package dev.runwell.reading.runbook;

import static dev.runwell.reading.runbook.ReadSteps.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step says: what is to be done, and what the results mean. */
class StepResultsTest {
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
}
