package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import org.junit.jupiter.api.Test;

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
