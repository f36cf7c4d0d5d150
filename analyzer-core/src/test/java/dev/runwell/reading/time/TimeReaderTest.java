package dev.runwell.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.reading.time.TimeReader.FoundTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:22|14:22",
        "14:22:05|14:22:05",
        "14:22:05.123|14:22:05",
        "2:22 PM|14:22",
        "2:22pm|14:22",
        "2pm|14:00",
        "2.22 p.m.|14:22",
        "14.22|14:22",
        "1422|14:22",
        "1422 hrs|14:22",
        "14h22|14:22",
        "~14:22|14:22",
        "15.15 (approx)|15:15",
        "8:20 - 8:24|08:20",
        "14:00–14:30|14:00",
        "14:00 to 14:30|14:00",
        "2:00-2:30 PM|14:00",
        "11:30-12:15 PM|11:30",
        "10:00-11:00|10:00",
        "2:00 - 14:30|02:00",
        "16:05:57-58|16:05:57",
        "12:00 am|00:00",
        "23:00 AM|23:00",
        "9:06a|09:06",
        "12:30 PM|12:30",
        "24:00|00:00",
        "0:05|00:05",
        "noon|12:00",
        "midnight|00:00",
      })
  void readsTheTimeOfACell(String text, LocalTime time) {
    assertThat(TimeReader.whole(text)).map(FoundTime::time).contains(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:22 UTC|UTC",
        "14:22Z|Z",
        "14:22 (CEST)|CEST",
        "2:22 PM PDT|PDT",
        "14:22 +0100|+0100",
        "14:22+01:00|+01:00",
        "14:22 -0700|-0700",
        "14:22 UTC+1|UTC+1",
        "14:22 Pacific Time|Pacific Time",
        "14:22 local time|local time",
        "14:22 Oslo|Oslo",
        "14:22 Europe/Oslo|Europe/Oslo",
        "1422Z|Z",
        "14:22 UTC (07:22 PDT)|UTC",
        "14:22–14:30 UTC|UTC",
      })
  void readsTheZoneBehindIt(String text, String zone) {
    assertThat(TimeReader.whole(text))
        .hasValueSatisfying(found -> assertThat(found.time()).isEqualTo("14:22"))
        .hasValueSatisfying(found -> assertThat(found.zone()).contains(zone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "upgraded to 14.22 and nginx:1.20",
        "served 1422 requests",
        "at 10.0.0.1:2222 on localhost:8080",
        "ratio 3:1, frame 16:9",
        "worker.py:12:30",
        "25:10 and 14:75",
        "rose by 14h30",
        "14:22%",
        "mac 10:22:33:44:55:66",
      })
  void otherNumbersAreNoTimes(String text) {
    assertThat(TimeReader.find(text)).isEmpty();
  }

  @Test
  void aCityInASentenceIsNoZone() {
    assertThat(TimeReader.find("14:22 London lost power").get(0).zone()).isEmpty();
  }

  @Test
  void findsSeveralInRunningText() {
    assertThat(TimeReader.find("Paged at 14:22 UTC, back by 3pm; 2026-03-10T16:00Z closed."))
        .extracting(FoundTime::time)
        .containsExactly(LocalTime.of(14, 22), LocalTime.of(15, 0), LocalTime.of(16, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All times in PST.|PST",
        "Unless noted, times are UTC|UTC",
        "All times are in GMT+2|GMT+2",
        "Time zone: Europe/Oslo|Europe/Oslo",
        "It was long. Timestamps are given in Eastern Time.|Eastern Time",
      })
  void aSentenceDeclaresTheZone(String text, String zone) {
    assertThat(ZoneReader.declared(text)).contains(zone);
  }

  @Test
  void severalZonesInAHeadAreNoZone() {
    assertThat(ZoneReader.named("Time (UTC)")).contains("UTC");
    assertThat(ZoneReader.named("Time (UTC / PST)")).isEmpty();
    assertThat(ZoneReader.named("Event")).isEmpty();
  }
}
