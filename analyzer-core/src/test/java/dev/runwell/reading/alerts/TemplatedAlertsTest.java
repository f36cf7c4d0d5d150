package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import org.junit.jupiter.api.Test;

/** Files that Helm or Jinja make YAML of. */
class TemplatedAlertsTest {

  @Test
  void actionsInValuesStayAsWritten() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            {{- if .Values.alerts.enabled }}
            {{- $root := . }}
            groups:
              - name: {{ include "buoy.name" . }}
                rules:
                  - alert: {{ include "buoy.name" . | title }}Adrift
                    expr: buoy_metres{job="{{ .Release.Name }}"} > {{ .Values.limit | default "5" }}
                    for: {{ .Values.window }}m
                    labels:
                      severity: {{ quote .Values.severity }}
                      team: "{{ .Values.team | default "buoys" }}"
                    annotations:
                      runbook_url: https://runbooks.example.org/{{ .Chart.Name }}/adrift
            {{- end }}
            """);
    Alert alert = read.alert();

    assertThat(alert.name()).isEqualTo("{{ include \"buoy.name\" . | title }}Adrift");
    assertThat(alert.expression())
        .contains("buoy_metres{job=\"{{ .Release.Name }}\"} > {{ .Values.limit | default \"5\" }}");
    assertThat(alert.lasting()).contains("{{ .Values.window }}m");
    assertThat(read.attributes())
        .containsExactly(
            "LABEL severity={{ quote .Values.severity }}",
            "LABEL team={{ .Values.team | default \"buoys\" }}",
            "ANNOTATION runbook_url=https://runbooks.example.org/{{ .Chart.Name }}/adrift");
    assertThat(alert.complete()).isTrue();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void stringsInActionsAreWhatTheMonitoringSees() {
    String values =
        """
            a: {{`{{ $labels.alertname }}`}} drifts
            b: '{{ "{{" }} $value {{ "}}" }}'
            c: "{{`{{ $labels.buoy }}`}}"
            d: "{% raw %}{{ $labels.buoy }}{% endraw %}"
            e: {{- `x` -}}
        """;
    ReadAlerts read = ReadAlerts.of("- alert: A\n  expr: b\n  annotations:\n" + values);

    assertThat(read.attributes())
        .containsExactly(
            "ANNOTATION a={{ $labels.alertname }} drifts",
            "ANNOTATION b={{ $value }}",
            "ANNOTATION c={{ $labels.buoy }}",
            "ANNOTATION d={{ $labels.buoy }}",
            "ANNOTATION e=x");
  }

  @Test
  void aStringOfManyLinesIsAPartOfTheFile() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            metadata: {name: {{ .Release.Name }}}
            rules:
            {{`
              - alert: A
                expr: b
                annotations: {summary: "{{ $value }} metres"}
            `}}
            """);

    assertThat(read.attributes()).containsExactly("ANNOTATION summary={{ $value }} metres");
  }

  @Test
  void whatALinePutsInIsNotKnown() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            - alert: A
              expr: b
              labels:
                severity: page
                {{- include "labels" . | nindent 4 }}
            - alert: B
              expr: b
              annotations: {{ toYaml .Values.annotations | nindent 4 }}
            - alert: C
              expr: b
              labels:
                {{ $key }}: {{ $value }}
            - alert: D
              expr: b
              annotations:
            {{- if .Values.short }}
                summary: short
            {{- end }}
            - alert: E
              expr: b
            {{ include "more" . }}
            """);

    assertThat(read.alerts())
        .extracting(alert -> alert.name() + " " + alert.complete())
        .containsExactly("A false", "B false", "C false", "D true", "E false");
  }

  @Test
  void actionsStayInTextsOfManyLines() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            - alert: A
              expr: |
                buoy
                {{- if .Values.strict }}
                  > 1
                {{- end }}
              for: {{ .Values.window }}
              annotations:
                summary: >
                  {{ .Values.place }}
            {{- with .Values.more }}
                  more
            {{- end }}
            """);

    assertThat(read.alert().expression())
        .contains("buoy\n{{- if .Values.strict }}\n  > 1\n{{- end }}\n");
    assertThat(read.alert().attributes().get(0).value()).startsWith("{{ .Values.place }}");
    assertThat(read.alert().attributes().get(0).value()).contains("more");
  }

  @Test
  void conditionsOverManyLinesAndCommentsAreNothing() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            {{- /*
              - alert: Old
                expr: old
            */}}
            {{- if and
                  .Values.a
                  (gt .Values.b 1) }}
            - alert: New
              expr: {{ .Values.expr }}
            {{ end -}}
            """);

    assertThat(read.names()).containsExactly("New");
  }

  @Test
  void alertsAreReadOneByOneWhereTheWholeMakesNoYaml() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            rules:
            {{ range .Values.sites }}
             {{ if .a }} - x: {{ else }} y {{ end }}
                - alert: A
                  expr: {{ .expr }}
              - alert: B
                expr: b
            """);

    assertThat(read.names()).containsExactly("A", "B");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void privateUnitsOfAFileAreItsOwn() {
    ReadAlerts read =
        ReadAlerts.of("- alert: A\n  expr: b\n  annotations: {icon: '\uE041 {{ $value }}'}\n");

    assertThat(read.attributes()).containsExactly("ANNOTATION icon=\uE041 {{ $value }}");
  }
}
