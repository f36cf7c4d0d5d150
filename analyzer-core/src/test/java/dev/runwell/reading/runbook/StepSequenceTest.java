package dev.runwell.reading.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepSequenceTest {
  private static List<Step> steps(String... lines) {
    return ReadSteps.investigation(String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Determine which kiln it comes from.",
        "Analyze the logged error.",
        "Look for a kiln's number.",
        "Look inside the file.",
        "Check the temperature graph.",
        "Examine the reason field.",
        "Check the status in the output.",
      })
  void readingWhatTheStepBeforePrintedGoesOn(String text) {
    List<Step> steps = steps("1. Run `kilnctl log --tail 50`.", "2. " + text);
    assertThat(steps.get(1).has(Trait.GOES_ON)).isTrue();
  }

  @Test
  void whatIsOpenStaysOpen() {
    List<Step> steps =
        steps(
            "1. Open the [board](https://boards.example.org/kiln).",
            "2. Check the feed rate.",
            "3. Check the draught.",
            "4. Run `kilnctl status --all`.",
            "5. Check the valves.");
    assertThat(steps)
        .extracting(step -> step.has(Trait.GOES_ON))
        .containsExactly(false, true, true, false, false);
  }

  @Test
  void aStepThatIsCompleteIsOver() {
    List<Step> steps =
        steps(
            "1. Open the [board](https://boards.example.org/kiln). If it is red, call the works.",
            "2. Check the feed rate.",
            "3. Check the belt with `beltctl`. Normal: it runs. If it stands still, start it.",
            "4. Compare the draught of both kilns.");
    assertThat(steps).noneMatch(step -> step.has(Trait.GOES_ON));
  }

  @Test
  void withoutAnythingBeforeNothingGoesOn() {
    assertThat(
            steps("1. Determine the kiln.", "2. Look for its number.", "3. Check the feed rate."))
        .noneMatch(step -> step.has(Trait.GOES_ON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If it is below 3, call the works.",
        "Then, if the belt stands still, start it.",
        "Analyze the error: `E7` means that the belt is torn.",
      })
  void theStepBehindAnswers(String text) {
    List<Step> steps = steps("1. Check the feed rate: `kilnctl rate`", "2. " + text);
    assertThat(steps.get(0).has(Trait.ANSWERED)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If needed, open the hatch.",
        "Check the belt. If it stands still, start it.",
        "Analyze the error.",
      })
  void theStepBehindIsAboutSomethingElse(String text) {
    List<Step> steps = steps("1. Check the feed rate: `kilnctl rate`", "2. " + text);
    assertThat(steps.get(0).has(Trait.ANSWERED)).isFalse();
  }

  @Test
  void theResultsStandOnThePageThatIsFollowed() {
    assertThat(steps("1. Check the belt: follow the steps on the [belt page](belt.md)."))
        .allMatch(step -> step.has(Trait.ANSWERED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the rates to find the slowest kiln.",
        "Check the list and note the number of the kiln.",
        "Determine whether it is one kiln or all of them.",
        "Find out if the belt stands still or slips.",
        "Examine the alert's labels.",
        "Assess the damage.",
      })
  void whatEveryResultGivesIsNotChecked(String text) {
    assertThat(steps("1. " + text)).hasSize(1).noneMatch(Step::checks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the rates to find the cause.",
        "Check the log and identify the root cause.",
        "Determine whether one or more kilns stand still.",
        "Check whether the belt runs or not.",
        "Determine if the rate is 3 or more.",
      })
  void theseAreStillChecks(String text) {
    assertThat(steps("1. " + text)).hasSize(1).allMatch(Step::checks);
  }

  @Test
  void formsAndConditionsAreTold() {
    assertThat(steps("1. Check the belt.\n   - **Abnormal**: it stands still"))
        .allMatch(step -> step.has(Trait.LABEL) && !step.has(Trait.CONDITION));
    assertThat(steps("1. Check the belt. If it stands still, start it."))
        .allMatch(step -> step.has(Trait.CONDITION) && !step.has(Trait.LABEL));
    assertThat(steps("1. Check if the belt runs."))
        .noneMatch(step -> step.has(Trait.CONDITION) || step.has(Trait.LABEL));
  }

  @Test
  void boxesAreSeen() {
    assertThat(steps("- [ ] Check the belt.", "- [x] Check the feed."))
        .hasSize(2)
        .allMatch(step -> step.has(Trait.TICKED));
  }
}
