package dev.runwell.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.WrittenDate;
import dev.runwell.model.WrittenDate.Ambiguous;
import dev.runwell.model.WrittenDate.Exact;
import dev.runwell.model.WrittenDate.Impossible;
import dev.runwell.model.WrittenDate.Vague;
import dev.runwell.model.WrittenDate.WithoutYear;
import dev.runwell.reading.time.DateReader.FoundDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static final LocalDate TENTH_OF_MARCH = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-10",
        "2026/03/10",
        "2026-3-10",
        "10 March 2026",
        "March 10th, 2026",
        "March 10, 2026",
        "Mar 10 2026",
        "Mar. 10, 2026",
        "Tuesday, 10 March 2026",
        "Tue, Mar 10, 2026",
        "10-Mar-2026",
        "10-Mar-26",
        "10th of March 2026",
        "March 10–12, 2026",
        "10-12 March 2026",
        "10.03.2026",
        "2026-Mar-10",
        "03.10.2026",
      })
  void readsOneDayWrittenInManyWays(String text) {
    LocalDate day = text.equals("03.10.2026") ? LocalDate.of(2026, 10, 3) : TENTH_OF_MARCH;
    assertThat(DateReader.find("The pool ran dry on " + text + ", at night."))
        .singleElement()
        .satisfies(found -> assertThat(found.date()).isEqualTo(new Exact(text, day)))
        .satisfies(found -> assertThat(found.start()).isEqualTo(20))
        .satisfies(found -> assertThat(found.end()).isEqualTo(20 + text.length()));
    assertThat(DateReader.whole(text)).contains(new Exact(text, day));
  }

  @Test
  void theYearMayStandBehindTheTime() {
    assertThat(DateReader.find("Tue Mar 10 14:02:11 2026 +0100"))
        .containsExactly(new FoundDate(0, 10, new Exact("Tue Mar 10", TENTH_OF_MARCH)));
    assertThat(DateReader.find("Mar 10 14:02 2026 requests failed"))
        .containsExactly(new FoundDate(0, 6, new WithoutYear("Mar 10", 3, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-10T14:22Z", "2026-03-10T14:22:05+01:00", "2026-03-10 14:22 UTC"})
  void leavesTheTimeBehindADateAlone(String text) {
    assertThat(DateReader.find(text))
        .containsExactly(new FoundDate(0, 10, new Exact("2026-03-10", TENTH_OF_MARCH)));
    assertThat(DateReader.whole(text)).contains(new Exact("2026-03-10", TENTH_OF_MARCH));
  }

  @ParameterizedTest
  @CsvSource({
    "13/04/2026, 2026-04-13",
    "04/13/2026, 2026-04-13",
    "03-14-2026, 2026-03-14",
    "05/05/2026, 2026-05-05",
    "25/12/26, 2026-12-25",
  })
  void orderOfNumbersIsSureWhereOnlyOneOrderGivesADay(String text, LocalDate day) {
    assertThat(DateReader.whole(text)).contains(new Exact(text, day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2026", "3-4-26", "3/4/26"})
  void ambiguousStaysAmbiguous(String text) {
    assertThat(DateReader.whole(text))
        .contains(new Ambiguous(text, LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "March 4, 3, 4",
    "4 March, 3, 4",
    "4th of March, 3, 4",
    "Feb 29, 2, 29",
    "3/14, 3, 14"
  })
  void aDayWithoutAYearGetsNone(String text, int month, int day) {
    assertThat(DateReader.whole(text)).contains(new WithoutYear(text, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "22026-03-10", "2026-13-01", "31/02/2026", "February 31, 2026"})
  void whatNoCalendarHasIsImpossible(String text) {
    assertThat(DateReader.whole(text)).contains(new Impossible(text));
    assertThat(DateReader.find("on " + text + " and")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q3",
        "Q3 2026",
        "2026-Q3",
        "end of Q2",
        "soon",
        "ASAP",
        "next sprint",
        "end of March",
        "March 2026",
        "mid-April",
        "next Monday",
        "Friday",
        "end of week",
        "tomorrow",
        "in two weeks",
        "30 days",
        "Sprint 42",
        "ongoing",
        "after the migration",
        "2026",
        "4/3",
        "26/03/10",
        "next quarter",
      })
  void whatTellsOnlyRoughlyWhenIsVague(String text) {
    assertThat(DateReader.whole(text)).contains(new Vague(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TBD",
        "n/a",
        "-",
        "none",
        "unknown",
        "platform team",
        "HIGH",
        "OPS-2026",
        "3 replicas"
      })
  void whatIsNoTimeAtAllIsNoDate(String text) {
    assertThat(DateReader.whole(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2026-03-10|2026-03-10",
        "2026-03-10 (was 2026-03-03)|2026-03-10",
        "due: March 10, 2026.|March 10, 2026",
        "2026-03-10 EOD|2026-03-10",
        "2026-03-10 (Tue)|2026-03-10",
      })
  void aWholeMayHaveAPrepositionOrARemark(String text, String date) {
    assertThat(DateReader.whole(text)).contains(new Exact(date, TENTH_OF_MARCH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "upgraded from 1.2.2026-rc1 to v10.03.2026",
        "see 2026-03-10-pool.md",
        "host 10.3.20.26",
        "the step 2 may fail",
        "call 555-01-2026-77",
        "release 2026.03.10",
        "about 24/7/365 cover",
        "INC-2026-03-10",
        "docs/2026/03/10/post",
        "1-2-3",
        "march 3 miles",
      })
  void namesThatLookLikeDatesAreNone(String text) {
    assertThat(DateReader.find(text)).isEmpty();
  }

  @Test
  void findsSeveralInOrder() {
    assertThat(DateReader.find("From March 4 to 2026-03-10, then again on 03/04/2026"))
        .extracting(FoundDate::date)
        .<Class<?>>extracting(WrittenDate::getClass)
        .containsExactly(WithoutYear.class, Exact.class, Ambiguous.class);
  }

  @Test
  void aLongTextIsReadInLinearTime() {
    String text = "10 March ".repeat(20_000) + "1-".repeat(20_000) + "1".repeat(20_000);
    assertThat(DateReader.find(text)).hasSize(20_000);
  }
}
