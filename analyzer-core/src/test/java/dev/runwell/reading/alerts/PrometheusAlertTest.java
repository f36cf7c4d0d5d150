package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import org.junit.jupiter.api.Test;

class PrometheusAlertTest {
  private static final String RULES =
      """
      groups:
        - name: pier
          rules:
            - record: pier:berths:free
              expr: sum(berth_free)
            # no ship finds a place
            - alert: NoBerthFree
              expr: |
                pier:berths:free
                  == 0   # of all piers
              for: 5m
              labels: {severity: page, "team": 'quay'}
              annotations:
                summary: "No berth at {{ $labels.pier }} — ask the \\"master\\""
                runbook_url: https://runbooks.example.org/pier#berths
                note: >-
                  two
                  lines
                checked: 2026
                open: null
      """;

  @Test
  void aRuleIsReadWithAllItSays() {
    ReadAlerts read = ReadAlerts.of(RULES);
    Alert alert = read.alert();

    assertThat(alert.origin()).isEqualTo(Alert.Origin.PROMETHEUS);
    assertThat(read.slice(alert.nameSpan())).isEqualTo("NoBerthFree");
    assertThat(alert.expression()).contains("pier:berths:free\n  == 0   # of all piers\n");
    assertThat(alert.lasting()).contains("5m");
    assertThat(alert.severity()).contains("page");
    assertThat(alert.complete()).isTrue();
    assertThat(read.attributes())
        .containsExactly(
            "LABEL severity=page",
            "LABEL team=quay",
            "ANNOTATION summary=No berth at {{ $labels.pier }} — ask the \"master\"",
            "ANNOTATION runbook_url=https://runbooks.example.org/pier#berths",
            "ANNOTATION note=two lines",
            "ANNOTATION checked=2026",
            "ANNOTATION open=");
    assertThat(read.slice(alert.attributes().get(1).keySpan())).isEqualTo("\"team\"");
    assertThat(read.slice(alert.attributes().get(1).valueSpan())).isEqualTo("'quay'");
    assertThat(read.slice(alert.span())).startsWith("alert: NoBerthFree").endsWith("open: null");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void onlyWhatStandsOutsideOfValuesIsAComment() {
    assertThat(ReadAlerts.of(RULES).comments())
        .extracting(comment -> comment.text())
        .containsExactly(" no ship finds a place");
  }

  @Test
  void lineEndsAndAByteOrderMarkChangeNothing() {
    ReadAlerts read = ReadAlerts.of("\uFEFF" + RULES.replace("\n", "\r\n"));

    assertThat(read.attributes()).isEqualTo(ReadAlerts.of(RULES).attributes());
    assertThat(read.alert().expression()).isEqualTo(ReadAlerts.of(RULES).alert().expression());
    assertThat(read.slice(read.alert().nameSpan())).isEqualTo("NoBerthFree");
  }

  @Test
  void rulesStandInResourcesListsAndValuesOfCharts() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            kind: PrometheusRule
            spec:
              groups: [{name: a, rules: [{alert: One, expr: up == 0}]}]
            ---
            kind: List
            items:
              - kind: PrometheusRule
                spec: {groups: [{name: b, rules: [{"alert": "Two", "expr": 1}]}]}
            ---
            alerting:
              extraRules:
                - alert: Three
                  expr: down
            """);

    assertThat(read.names()).containsExactly("One", "Two", "Three");
  }

  @Test
  void aRuleFileMayStandInAConfigMap() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            kind: ConfigMap
            data:
              tide.yml: |
                groups:
                  - name: tide
                    rules:
                      # runwell-disable-next alert/missing-runbook: moved soon
                      - alert: TideTooLow
                        expr: tide_metres < 2
              other.txt: |
                # not a comment
            """);

    assertThat(read.names()).containsExactly("TideTooLow");
    assertThat(read.comments()).hasSize(1);
  }

  @Test
  void aliasesAndMergeKeysAreFollowed() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            base: &base
              for: 10m
              labels: &labels {severity: ticket}
            rules:
              - &slow
                <<: *base
                alert: LockSlow
                expr: lock_minutes > 30
              - alert: LockStuck
                expr: lock_moving == 0
                labels: *labels
            again:
              - *slow
            """);

    assertThat(read.names()).containsExactly("LockSlow", "LockStuck");
    assertThat(read.alerts()).allSatisfy(it -> assertThat(it.severity()).contains("ticket"));
    assertThat(read.alerts().get(0).lasting()).contains("10m");
  }

  @Test
  void labelsOfAGroupAreThoseOfItsRules() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            groups:
              - name: lock
                labels: {severity: page, team: canal}
                rules:
                  - alert: GateOpen
                    expr: gate_open > 0
                    labels: {severity: ticket}
            """);

    assertThat(read.attributes()).containsExactly("LABEL severity=ticket", "LABEL team=canal");
  }

  @Test
  void aKeyWrittenTwiceIsListedTwice() {
    ReadAlerts read =
        ReadAlerts.of("- alert: A\n  expr: b\n  annotations:\n    runbook: x\n    runbook: y\n");

    assertThat(read.attributes()).containsExactly("ANNOTATION runbook=x", "ANNOTATION runbook=y");
  }

  @Test
  void jsonIsYaml() {
    ReadAlerts read =
        ReadAlerts.of(
            "{\"groups\": [{\"rules\": [\n\t{\"alert\": \"A\", \"expr\": \"b > 1\","
                + " \"annotations\": {\"runbook\": \"https:\\/\\/wiki.example.org\\/a\"}}]}]}");

    assertThat(read.attributes()).containsExactly("ANNOTATION runbook=https://wiki.example.org/a");
  }
}
