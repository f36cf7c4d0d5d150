package dev.runwell.language.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When two expressions are one, and what is read out of them. */
class QueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '¬',
      value = {
        "rate(a_total[5m]) > 1 ~ rate( a_total [300s] )>1",
        "a > 1 ~ ((a) > (1))",
        "a > 1 ~ 1 < a",
        "a >= 1000 ~ a >= 1e3",
        "a{x=\"1\",y=\"2\"} == 0 ~ a{ y='2', x=`1`, } == 0",
        "sum by (a, b) (x) > 2 ~ sum(x) by (b,a) > 2",
        "sum without(a)(x) > 2 ~ sum (x) without (a) > 2",
        "sum(x) > 2 ~ sum by () (x) > 2",
        "SUM(x) > 2 ~ sum(x) > 2",
        "a / b > 0.05 ~ a / b * 100 > 5",
        "a / b > 0.05 ~ 100 * a / b > 5",
        "a / b > 0.05 ~ (100 * (a / b)) > 5",
        "a > 0.06 ~ a > (6.00 * 0.01000)",
        "a * 100 / b - c > 5 ~ (a / b) * 100 - c > 5",
        "a and on (x, y) b ~ a and on(y,x) b",
        "a * on (x) group_left () b > 1 ~ a * on(x) group_left b > 1",
        "max_over_time(a[10m:1m] offset 1h) > 1 ~ max_over_time(a[600s:60s] offset 60m) > 1",
        "sum(rate({app=\"x\"} |= \"err\" [5m])) > 10 ~ sum( rate({app='x'} |= `err`[5m]) )>10",
        "a > -5 ~ a > - 5.0",
        "avg(last_5m):avg:load.1{host:a} > 4 ~ avg( last_5m ):avg:load.1{host:a}>4.0",
        "histogram_quantile(0.99, sum by (le) (rate(s_bucket[5m]))) > 0.5"
            + " ~ histogram_quantile(.99, sum(rate(s_bucket[5m])) by (le)) > .50"
      })
  void oneConditionInTwoSpellings(String first, String second) {
    assertThat(canonical(first)).isEqualTo(canonical(second));
  }

  @Test
  void commentsAreNoPart() {
    assertThat(canonical("# how many\n a # here\n > 90")).isEqualTo(canonical("a > 90"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '¬',
      value = {
        "a > 1 ~ a >= 1",
        "a > 1 ~ b > 1",
        "rate(a[5m]) > 1 ~ rate(a[10m]) > 1",
        "a{x=\"1\"} > 1 ~ a{x!=\"1\"} > 1",
        "a{x=\"1\"} > 1 ~ a > 1",
        "a - b > 1 ~ b - a > 1",
        "a / (b + c) > 1 ~ a / b + c > 1",
        "sum by (a) (x) > 2 ~ sum by (b) (x) > 2",
        "sum by (a) (x) > 2 ~ sum without (a) (x) > 2",
        "a and b ~ a or b",
        "rate(a[5m]) > 1 ~ irate(a[5m]) > 1",
        "a offset 1h > 1 ~ a > 1"
      })
  void twoConditions(String first, String second) {
    assertThat(canonical(first)).isNotEqualTo(canonical(second));
  }

  @Test
  void onlySignsAndNumbersAreLeftOpenInAShape() {
    assertThat(query("a / b * 100 > 5 and c > 0").shape())
        .isEqualTo(query("a / b > 0.01 and c >= 3").shape())
        .isNotEqualTo(query("a / b > 5 and d > 0").shape());
    assertThat(query("avg:load.1{host:a} > 4").shape())
        .isEqualTo(query("avg:load.1{host:a} >= 5").shape());
  }

  @Test
  void comparisonsTellWhatIsHeldAgainstWhat() {
    Comparison comparison = query("100 * sum(rate(a[5m])) / b >= 5").comparisons().get(0);

    assertThat(comparison.sign()).isEqualTo(Sign.AT_LEAST);
    assertThat(comparison.number()).isEqualByComparingTo("0.05");
    assertThat(comparison.factor()).isEqualByComparingTo("100");
    assertThat(comparison.written()).isEqualTo("5");
    assertThat(query("count(up == 0) > 2").comparisons()).hasSize(1);
    assertThat(query("a > b").comparisons()).isEmpty();
  }

  @Test
  void metricsAndWindowsAreNamed() {
    Query query = query("rate(a_total[5m]) / ignoring (code) sum by (x) (b_total offset 1d) > 1");

    assertThat(query.metrics()).containsExactlyInAnyOrder("a_total", "b_total");
    assertThat(query.lengths()).extracting(Object::toString).contains("300", "86400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{namespace=\"{{ $labels.namespace }}\"} > 1",
        "a > $limit",
        "a{env=\"<environment>\"} > 1",
        "a{…} > 1"
      })
  void whatIsLeftOpenIsKnownOrNotTaken(String text) {
    assertThat(Query.of(text).map(Query::isTemplated).orElse(true)).isTrue();
  }

  @Test
  void groupsOfAPatternAreNoVariables() {
    assertThat(
            query("label_replace(a, \"x\", \"$1-${2}\", \"y\", \"(.*)-(.*)\") > 1").isTemplated())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the queue is too long", "a > > 1", "a{x=1} > 1", "sum by (x) > 1", "(a"})
  void whatIsNoExpressionIsNotUnderstood(String text) {
    assertThat(Query.of(text).filter(Query::isUnderstood)).isEmpty();
  }

  @Test
  void hostileTextEndsSoon() {
    assertThat(Query.of("(".repeat(100_000)).filter(Query::isUnderstood)).isEmpty();
    assertThat(Query.of("a > 1e999999999").orElseThrow().comparisons()).isEmpty();
  }

  @Test
  void lengthsOfTime() {
    assertThat(QueryNumber.length("1h30m")).contains(Duration.ofMinutes(90));
    assertThat(QueryNumber.length("300s")).contains(Duration.ofMinutes(5));
    assertThat(QueryNumber.length("0")).contains(Duration.ZERO);
    assertThat(QueryNumber.length("5 minutes")).isEmpty();
  }

  private static Query query(String text) {
    return Query.of(text).orElseThrow();
  }

  private static String canonical(String text) {
    return query(text).canonical();
  }
}
