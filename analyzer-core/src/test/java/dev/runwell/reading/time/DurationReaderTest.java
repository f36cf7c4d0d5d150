package dev.runwell.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.reading.time.DurationReader.FoundDuration;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85 minutes|PT85M",
        "4h 12m|PT4H12M",
        "4h12m|PT4H12M",
        "1h30|PT1H30M",
        "1 hour and 20 minutes|PT1H20M",
        "2 hours, 5 mins|PT2H5M",
        "2d 1h 29m|PT49H29M",
        "2 days|PT48H",
        "90s|PT90S",
        "1.5 hours|PT1H30M",
        "half an hour|PT30M",
        "an hour and a half|PT1H30M",
        "three weeks|PT504H",
        "45-minute|PT45M",
      })
  void readsALengthInRunningText(String text, Duration length) {
    assertThat(DurationReader.find("Down for " + text + ", then well."))
        .singleElement()
        .satisfies(found -> assertThat(found.duration()).isEqualTo(length))
        .satisfies(found -> assertThat(found.end()).isEqualTo(9 + text.length()))
        .satisfies(found -> assertThat(found.rough()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "45 minutes, PT1M",
    "2h 10m, PT1M",
    "1:25, PT1M",
    "2 hours, PT1H",
    "1.5 hours, PT6M",
    "an hour and a half, PT30M",
    "half an hour, PT30M"
  })
  void knowsHowFineItIsTold(String text, Duration unit) {
    assertThat(DurationReader.whole(text).map(FoundDuration::unit)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "~45 min, PT45M",
    "about 2 hours, PT2H",
    "2-3 hours, PT2H",
    "over an hour, PT1H",
    "2 to 3 days, PT48H"
  })
  void knowsWhatIsNotExact(String text, Duration length) {
    assertThat(DurationReader.find(text))
        .singleElement()
        .satisfies(found -> assertThat(found.rough()).isTrue())
        .satisfies(found -> assertThat(found.duration()).isEqualTo(length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a second node", "5 members", "14:22", "v2h", "m5 hosts", "3 monkeys"})
  void otherNumbersAreNoLength(String text) {
    assertThat(DurationReader.find(text)).isEmpty();
  }

  @Test
  void aClockIsALengthOnlyWhereOneIsAskedFor() {
    assertThat(DurationReader.whole("01:25:00"))
        .map(FoundDuration::duration)
        .contains(Duration.ofMinutes(85));
    assertThat(DurationReader.whole("1:25"))
        .map(FoundDuration::duration)
        .contains(Duration.ofMinutes(85));
    assertThat(DurationReader.whole("85 minutes (14:15–15:40 UTC)"))
        .map(FoundDuration::duration)
        .contains(Duration.ofMinutes(85));
    assertThat(DurationReader.whole("unknown")).isEmpty();
  }
}
