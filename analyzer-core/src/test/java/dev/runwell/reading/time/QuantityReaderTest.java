package dev.runwell.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.model.Quantity;
import dev.runwell.model.Quantity.Sense;
import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private final QuantityReader reader = new QuantityReader();

  private List<Quantity> read(String text) {
    SourceText source = SourceText.of("pm.md", text);
    return reader.read(
        new Passage(MappedText.verbatim(source, source.span()), Place.PARAGRAPH, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30% of the carts were lost",
        "30 percent of carts",
        "2,400 customers could not pay",
        "about $18,000 in fees",
        "≈1.2 M requests failed",
        "1.2M requests failed",
        "47 tickets came in",
        "three customers wrote to us",
        "three customers reported problems",
        "half of the users saw it",
        "all tenants were hit",
        "every checkout request failed",
        "a single region was hit",
        "dozens of tickets",
        "from 3 to 0",
        "error rate 5x normal",
        "p99 latency rose to 8 seconds",
        "p99 rose to 800ms",
        "2000 users were logged out",
        "a third of orders",
        "12-15 stores",
        "twelve stores",
        "load went to 120 req/s",
        "lost 5 GB of uploads",
        "one store could not open",
        "0 orders in that time",
        "~150 users",
        "error budget used: 12%",
      })
  void whatCountsIsAnAmount(String text) {
    assertThat(read(text)).extracting(Quantity::sense).contains(Sense.AMOUNT);
  }

  @Test
  void nobodyAndSome() {
    assertThat(read("Some requests failed, no customers called"))
        .extracting(Quantity::sense)
        .containsExactly(Sense.VAGUE, Sense.NOBODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Users saw 5xx and HTTP 502 from v1.2.3",
        "INC-1234 was a SEV2, later P1",
        "port 8443 of 10.0.0.1",
        "deploy #4521 for CVE-2024-1",
        "Checkout was down for 85 minutes from 14:15 to 15:40 UTC on 2026-03-10",
        "one of the reasons was the cache",
        "two things went wrong",
        "three of the reasons",
        "two unrelated changes",
        "It began in March 2026 and in 2025",
        "Postgres 14 on us-east-1",
        "returned 502 errors for half an hour",
        "see step 3 and PR 77",
        "1. Checkout was slow",
        "p99 was high",
        "Some customers could not log in at all",
        "one after another gave up",
        "upgraded to 1.29.",
        "as shown in [2]",
        "the 2nd node",
        "no alert fired",
      })
  void whatNamesOrDatesIsNone(String text) {
    assertThat(read(text)).extracting(Quantity::sense).doesNotContain(Sense.AMOUNT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 2026-03-10|DATE",
        "in March 2026|DATE",
        "at 14:22 UTC|TIME_OF_DAY",
        "for 85 minutes|DURATION",
        "09:47 UTC until then|TIME_OF_DAY",
        "with HTTP 502|NAME",
        "in v1.2.3|NAME",
        "for 47 tickets|AMOUNT",
      })
  void tellsTheSense(String text, Sense sense) {
    assertThat(read(text)).extracting(Quantity::sense).containsExactly(sense);
  }

  @Test
  void aSpanOfTwoDaysHasFourMoments() {
    assertThat(read("from 2026-03-10 - 09:47 UTC until 2026-03-11 - 11:38 UTC"))
        .extracting(Quantity::sense)
        .containsExactly(Sense.DATE, Sense.TIME_OF_DAY, Sense.DATE, Sense.TIME_OF_DAY);
  }

  @Test
  void tellsThePlace() {
    assertThat(read("lost 2,400 carts."))
        .containsExactly(new Quantity(new Span(5, 10), Sense.AMOUNT, "2,400"));
  }

  @Test
  void aLongTextIsReadWithoutTrouble() {
    String text = "x".repeat(200_000) + " " + "1,000".repeat(20_000) + " " + "7 ".repeat(20_000);
    assertThat(read(text)).hasSizeGreaterThan(20_000);
  }
}
