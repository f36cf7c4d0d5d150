package dev.runwell.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledTextTest {
  private static final Set<String> NAMES = Set.of("nodedown", "ode");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When KubePodCrashLooping fires",
        "when kube_pod_crash_looping fires",
        "# Kube Pod Crash Looping",
        "alerts/kube-pod-crash-looping.md",
        "kubepodcrashlooping",
        "`KubePodCrashLooping`"
      })
  void aNameInEverySpelling(String text) {
    assertThat(SpelledText.of(text).names("KubePodCrashLooping")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KubePodCrashLooping", "", "MyKubePodCrashLoopings", "kube pod crash"})
  void whatIsPartOfAWordIsNoName(String text) {
    assertThat(SpelledText.of(text).names("PodCrashLoop")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pump: NodeDown", "pump node down", "`NodeDown`.", "NODE_DOWN"})
  void aNameThatStandsApart(String text) {
    assertThat(SpelledText.of(text).namesApart(NAMES)).containsExactly("nodedown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PumpNodeDown", "NodeDownAgain", "node", ""})
  void aPartOfALongerNameStandsNotApart(String text) {
    assertThat(SpelledText.of(text).namesApart(NAMES)).isEmpty();
  }

  @Test
  void wordsAreCutAtCaseDigitsAndSigns() {
    assertThat(SpelledText.words("HTTPErrors5xxHigh for api-v2"))
        .containsExactly("http", "errors", "5", "xx", "high", "for", "api", "v", "2");
  }

  @Test
  void aNameWithoutLettersIsNowhere() {
    assertThat(SpelledText.of("a -- b").names("--")).isFalse();
    assertThat(SpelledText.letters("--")).isEmpty();
  }
}
