package dev.runwell.rule.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextPatternTest {

  @Test
  void aPatternThatBacktracksElsewhereTakesNoLongTime() {
    TextPattern pattern = TextPattern.of("(a+)+$");
    String text = "a".repeat(100_000) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(pattern.isIn(text)).isFalse());
  }

  @Test
  void whatIsWrongWithAPatternIsSaid() {
    assertThatThrownBy(() -> TextPattern.of("(?=ahead)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(?=");
  }
}
