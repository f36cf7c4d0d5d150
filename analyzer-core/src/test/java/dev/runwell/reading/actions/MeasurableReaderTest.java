package dev.runwell.reading.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasurableReaderTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("items")
  void tellsWhetherOneCanSeeTheEnd(boolean measurable, String text) {
    assertThat(MeasurableReader.measurable(text, Optional.empty())).isEqualTo(measurable);
  }

  static List<Arguments> items() throws IOException {
    try (InputStream in = MeasurableReaderTest.class.getResourceAsStream("measurable-items.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .map(parts -> Arguments.of(parts[0].equals("yes"), parts[1]))
          .toList();
    }
  }

  @Test
  void aDefinitionOfDoneMakesAnyItemMeasurable() {
    assertThat(
            MeasurableReader.measurable(
                "Improve paging", Optional.of("the night shift gets at most 3 pages a week")))
        .isTrue();
  }

  @Test
  void aVagueDefinitionOfDoneDoesNot() {
    assertThat(MeasurableReader.measurable("Improve paging", Optional.of("paging is better")))
        .isFalse();
    assertThat(MeasurableReader.measurable("Improve paging", Optional.of("TBD"))).isFalse();
  }

  @Test
  void oddTextIsNoTrouble() {
    assertThat(MeasurableReader.measurable("", Optional.empty())).isFalse();
    assertThat(MeasurableReader.measurable(": ; -- ()", Optional.of(" "))).isFalse();
    String endless = "a.".repeat(50_000);
    assertThat(MeasurableReader.measurable(endless, Optional.empty())).isTrue();
  }
}
