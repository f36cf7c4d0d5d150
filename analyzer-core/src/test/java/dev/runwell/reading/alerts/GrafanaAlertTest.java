package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaAlertTest {
  private static final String START =
      """
      apiVersion: 1
      groups:
        - orgId: 1
          name: Ferry
          rules:
            - uid: ferry-late
              title: Ferry is late
              condition: C
              for: 3m
              labels: {severity: critical}
              annotations: {summary: late}
              data:
                - refId: A
                  datasourceUid: prometheus
                  model: {expr: "max(ferry_delay_minutes)", refId: A}
                - refId: D
                  datasourceUid: prometheus
                  model: {expr: ferries, refId: D}
      """;

  private static ReadAlerts with(String... steps) {
    StringBuilder text = new StringBuilder(START);
    for (String step : steps) {
      text.append("          - {datasourceUid: __expr__, ").append(step).append("}\n");
    }
    return ReadAlerts.of(text.toString());
  }

  private static String told(ReadAlerts read) {
    Alert alert = read.alert();
    return alert.expression().orElse("?") + alert.threshold().map(it -> " | " + it).orElse("");
  }

  @Test
  void aProvisionedRuleIsRead() {
    ReadAlerts read =
        with(
            "refId: B, model: {type: reduce, expression: A, reducer: last}",
            "refId: C, model: {type: threshold, expression: B,"
                + " conditions: [{evaluator: {type: gt, params: [12]}}]}");

    assertThat(read.alert().origin()).isEqualTo(Alert.Origin.GRAFANA);
    assertThat(read.slice(read.alert().nameSpan())).isEqualTo("Ferry is late");
    assertThat(told(read)).isEqualTo("max(ferry_delay_minutes) | > 12");
    assertThat(read.alert().lasting()).contains("3m");
    assertThat(read.alert().severity()).contains("critical");
    assertThat(read.attributes())
        .containsExactly("LABEL severity=critical", "ANNOTATION summary=late");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "type: math, expression: '$A > 5' # max(ferry_delay_minutes) | > 5",
        "type: math, expression: '${A} / $D >= 0.5' # (max(ferry_delay_minutes)) / (ferries) | >= 0.5",
        "type: math, expression: '$A / $X > 1' # ? | > 1",
        "type: classic_conditions, conditions: [{evaluator: {type: lt, params: [2]}, query: {params: [D]}}]"
            + " # ferries | < 2",
        "type: threshold, expression: D, conditions: [{evaluator: {type: within_range, params: [1, 2]}}]"
            + " # ferries",
        "type: reduce, expression: C # ?",
        "type: sql, expression: SELECT 1 # ?"
      })
  void theConditionLeadsToTheQuery(String model, String expected) {
    assertThat(told(with("refId: C, model: {" + model + "}"))).isEqualTo(expected);
  }

  @Test
  void theOnlyQueryIsMeantWhereTheConditionLeadsNowhere() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            {"title": "Quay full", "condition": "Z", "data": [
              {"refId": "A", "model": {"expr": "quay_free == 0"}}]}
            """);

    assertThat(told(read)).isEqualTo("quay_free == 0");
  }

  @Test
  void aRulerWrapsWhatGrafanaSays() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            - for: 2m
              annotations: {runbook_url: https://runbooks.example.org/quay}
              grafana_alert:
                title: Quay full
                condition: A
                data: [{refId: A, model: {expr: quay_free == 0}}]
            """);

    assertThat(read.names()).containsExactly("Quay full");
    assertThat(read.alert().lasting()).isEqualTo(Optional.of("2m"));
    assertThat(read.attributes())
        .containsExactly("ANNOTATION runbook_url=https://runbooks.example.org/quay");
  }
}
