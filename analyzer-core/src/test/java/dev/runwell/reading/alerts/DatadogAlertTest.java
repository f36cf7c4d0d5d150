package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatadogAlertTest {

  @Test
  void aMonitorIsReadWithTheAddressesOfItsMessage() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            {
              "id": 7, "name": "Crane stopped", "type": "query alert",
              "query": "avg(last_5m):sum:crane.moves{*} < 1",
              "message": "Crane \\"{{crane.name}}\\" stands.\\nSee https:\\/\\/wiki.example.org\\/crane?a=1\\u0026b=2.\\n[Plan](https://wiki.example.org/plan) @slack-quay",
              "tags": ["team:quay", "urgent"], "priority": 2
            }
            """);
    Alert alert = read.alert();

    assertThat(alert.origin()).isEqualTo(Alert.Origin.DATADOG);
    assertThat(read.slice(alert.nameSpan())).isEqualTo("\"Crane stopped\"");
    assertThat(alert.expression()).contains("avg(last_5m):sum:crane.moves{*} < 1");
    assertThat(alert.severity()).contains("P2");
    assertThat(read.attributes())
        .containsExactly(
            "LABEL priority=2",
            "LABEL team=quay",
            "LABEL urgent=",
            "MESSAGE message=https://wiki.example.org/crane?a=1&b=2",
            "MESSAGE message=https://wiki.example.org/plan");
    assertThat(read.slice(alert.attributes().get(1).keySpan())).isEqualTo("team");
    assertThat(read.slice(alert.attributes().get(1).valueSpan())).isEqualTo("quay");
    assertThat(read.slice(alert.attributes().get(3).valueSpan()))
        .isEqualTo("https:\\/\\/wiki.example.org\\/crane?a=1\\u0026b=2");
  }

  @Test
  void aListOfMonitorsAndMonitorsInYamlAreRead() {
    ReadAlerts read =
        ReadAlerts.of(
            """
            monitors:
              - name: Crane hot
                type: metric alert
                query: max(last_1m):max:crane.celsius{*} > 90
                message: |
                  Stop it, then read
                  https://wiki.example.org/crane/{{crane.name}}
                tags: [severity:page, 'team:quay']
                priority: 1
              - name: Crane gone
                type: service check
                query: '"crane.up".over("*").last(2).count_by_status()'
                message: Call the yard.
                priority: null
            """);

    assertThat(read.names()).containsExactly("Crane hot", "Crane gone");
    assertThat(read.alerts().get(0).severity()).contains("page");
    assertThat(read.alerts().get(0).attributes(AlertAttribute.Place.MESSAGE))
        .extracting(each -> each.value())
        .containsExactly("https://wiki.example.org/crane/{{crane.name}}");
    assertThat(read.alerts().get(1).attributes())
        .extracting(each -> each.value())
        .containsExactly("Call the yard.");
    assertThat(read.alerts().get(1).severity()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{#is_alert}}https://wiki.example.org/crane{{/is_alert}} | https://wiki.example.org/crane",
        "See https://wiki.example.org/crane.{{/is_warning}} | https://wiki.example.org/crane",
        "https://wiki.example.org/{{crane.name}}{{/is_alert}} | https://wiki.example.org/{{crane.name}}",
        "https://wiki.example.org/a{{^is_alert}}b{{/is_alert}} | https://wiki.example.org/a",
        "https://wiki.example.org/{{crane.name}} | https://wiki.example.org/{{crane.name}}",
        "https://{{/is_alert}} | https://{{/is_alert}}"
      })
  void anAddressEndsWhereAPartOfTheMessageEnds(String message, String address) {
    ReadAlerts read =
        ReadAlerts.of(
            """
            name: Crane hot
            type: metric alert
            query: max(last_1m):max:crane.celsius{*} > 90
            message: '%s'
            """
                .formatted(message));

    AlertAttribute only = read.alerts().get(0).attributes().get(0);
    assertThat(only.value()).isEqualTo(address);
    assertThat(read.slice(only.valueSpan())).isIn(address, "'" + address + "'");
  }

  @Test
  void otherObjectsWithSuchKeysAreNoMonitors() {
    assertThat(
            ReadAlerts.of(
                    "{\"name\": \"search\", \"type\": \"string\", \"query\": \"a\","
                        + " \"message\": \"an alert\"}")
                .alerts())
        .isEmpty();
  }
}
