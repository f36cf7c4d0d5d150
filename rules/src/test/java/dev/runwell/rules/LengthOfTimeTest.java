package dev.runwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthOfTimeTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 seconds",
    "PT1S, 1 second",
    "PT59S, 59 seconds",
    "PT1M, 1 minute",
    "PT1M59S, 1 minute",
    "PT85M, 85 minutes",
    "PT119M, 119 minutes",
    "PT2H, 2 hours",
    "PT164M, 2 hours 44 minutes",
    "PT24H1M, 1 day 1 minute",
    "PT54H, 2 days 6 hours"
  })
  void oneForm(Duration length, String told) {
    assertThat(LengthOfTime.told(length)).isEqualTo(told);
  }
}
