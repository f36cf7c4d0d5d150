package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no YAML, that want to eat memory or time, or that have nothing to do with it. */
class BrokenAlertsTest {

  @Test
  void theOtherAlertsOfABrokenFileAreRead() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            groups:
              - name: mast
                rules:
                  - alert: First
                    expr: a
                  - alert: Broken
                    expr: "b
                    labels: {severity: page}
                  - alert: Last
                    expr: c
                    annotations: {summary: "{{ $value }}"}
            """);

    assertThat(read.names()).containsExactly("First", "Last");
    assertThat(read.problems()).hasSize(1).first().asString().startsWith("8: ");
  }

  @Test
  void theOtherDocumentsOfABrokenFileAreRead() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            - alert: First
              expr: a
            ---
            - alert: Tab
            \texpr: b
            ---
            - alert: Last
              expr: c
            """);

    assertThat(read.names()).containsExactly("First", "Last");
    assertThat(read.problems()).hasSize(1).first().asString().startsWith("5: a tab cannot");
  }

  @Test
  void aBrokenDocumentOfAnotherKindIsNobodysConcern() {
    ReadAlerts read = ReadAlerts.of("kind: [Deployment\n---\n- alert: Only\n  expr: a\n");

    assertThat(read.names()).containsExactly("Only");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void brokenFilesOfOtherToolsAreTold() {
    String grafana =
        "{\"title\": \"Mast bent\", \"condition\": \"A\", \"data\": [{\"refId\": \"A\","
            + " \"datasourceUid\": \"x\"";
    String datadog =
        "{\"name\": \"Mast\",\n \"type\": \"metric alert\", \"query\": \"a\", \"message\": \"b\"";

    assertThat(ReadAlerts.of(grafana).problems()).hasSize(1);
    assertThat(ReadAlerts.of(datadog).problems()).hasSize(1).first().asString().startsWith("2: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "kind: Deployment\nspec: {{ toYaml .Values.spec }}\n",
        "{\"dependencies\": {\"alert\": \"^1.2.0\", \"expr\": [",
        "# - alert: none\n#   expr: none\nkey: [",
        "alert: {type: string}\nexpr: {type: string}\n",
        "- alert:\n  expr: up\n",
        "title: A\ncondition: true\nrefId: 1\ndata: []\nalert: {{ x",
        "name: x\nquery: y\nmessage: an alert\ntype: [\n"
      })
  void whatDefinesNoAlertIsNoProblem(String text) {
    ReadAlerts read = ReadAlerts.of(text);

    assertThat(read.alerts()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "{{ `",
        "{{ \"",
        "{{/* ",
        "{{ {{ ",
        "{% ",
        "}}",
        "[",
        "{a: ",
        "- ",
        "  - alert: ",
        "\"",
        "'",
        "|\n",
        "&a *a ",
        "? ",
        "- alert: x\n  expr: {{ \n",
        "\t",
        "\0",
        "\uE041",
        "#",
        "- alert: a\n  expr: \"{{`{{ b }}`}}\"\n",
        "{{`\n- alert: a\n  expr: b\n`}}\n",
        "---\n"
      })
  void aHostileFileTakesNoTime(String unit) {
    String start = "- alert: Mast\n  expr: up\n  for: {{ x\n";
    String text = start + unit.repeat((1 << 20) / unit.length());

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ReadAlerts.of(text).names());
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    StringBuilder text = new StringBuilder();
    text.append("rules:\n  - alert: Mast\n    expr: up\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
    }

    ReadAlerts read = ReadAlerts.of(text.toString());

    assertThat(read.problems()).hasSize(1).first().asString().contains("aliases repeat more than");
  }

  @Test
  void textsOverTheLimitAreRefused() {
    String text = "- alert: Mast\n  expr: up\n" + "# filler\n".repeat(1 << 20);

    assertThat(ReadAlerts.of(text).problems()).containsExactly("1: more than 8 MB of YAML");
  }
}
