package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "runwell new runbook --alert" takes over from a definition. */
class NewRunbookFromAlertTest {
  private static final Pattern PROMPT = Pattern.compile("\\[([^\\]]+)\\](?!\\()");
  private static final String ALERTS =
      """
      groups:
        - name: pumps
          rules:
            - alert: PumpQueueBacklog
              expr: |
                max by (lock) (pump_queue_depth{env="prod"})
                  > 500
              for: 10m
              labels:
                severity: page
                team: harbour-systems
                service: pump-gateway
              annotations:
                summary: Pumps start late
                dashboard: https://grafana.harbour.example/d/pump
            - alert: PumpsDown
              expr: up{job="pumps"} == 0
              annotations:
                summary: '{{ $labels.instance }} is [down]'
      """;

  @TempDir Path folder;

  @BeforeEach
  void alerts() throws IOException {
    Files.createDirectories(folder.resolve("alerts"));
    Files.writeString(folder.resolve("alerts/pumps.yml"), ALERTS);
    Files.writeString(folder.resolve("alerts/none.yml"), "groups: []\n");
  }

  @Test
  void whatTheDefinitionTellsIsFilledIn() {
    assertThat(begun("alerts/pumps.yml#PumpQueueBacklog"))
        .contains(
            "# PumpQueueBacklog - pump-gateway Runbook\n",
            "- **Owner:** harbour-systems\n",
            "- **Alert source:** [PumpQueueBacklog](alerts/pumps.yml)\n",
            """
            > Alert: PumpQueueBacklog
            > Severity: page
            > For: 10m

            ```promql
            max by (lock) (pump_queue_depth{env="prod"})
              > 500
            ```

            Pumps start late
            """,
            "- **Dashboard:** [dashboard](https://grafana.harbour.example/d/pump)\n");
  }

  @Test
  void whatItDoesNotTellIsAskedForStill() {
    assertThat(begun("alerts/pumps.yml#PumpsDown"))
        .contains(
            "# PumpsDown - [service name] Runbook\n",
            "- **Owner:** [team or person who keeps this page true]\n",
            "> Alert: PumpsDown\n\n```promql\nup{job=\"pumps\"} == 0\n```\n",
            "[What this looks like on the dashboard, or what people report.]",
            "- **Dashboard:** [link to the service's dashboard]\n")
        .doesNotContain("$labels");
  }

  @Test
  void onceItsPromptsAreFilledNothingIsLeftToFindAndTheAlertCanLinkIt() throws IOException {
    CommandLineRun.Result written =
        run("new", "runbook", "--alert", "alerts/pumps.yml#PumpQueueBacklog", "runbooks/pumps.md");
    Path file = folder.resolve("runbooks/pumps.md");
    Files.writeString(file, filled(Files.readString(file)));
    Files.writeString(
        folder.resolve("alerts/pumps.yml"),
        ALERTS
            .substring(0, ALERTS.indexOf("      - alert: PumpsDown"))
            .replace("annotations:\n", "annotations:\n          runbook_url: runbooks/pumps.md\n"));

    CommandLineRun.Result checked = run("check", "--quiet", "--fail-on", "note", ".");

    assertThat(written.out()).contains("runbook_url: runbooks/pumps.md");
    assertThat(checked.out()).isEmpty();
    assertThat(checked.err()).isEmpty();
    assertThat(checked.status()).isZero();
    assertThat(run("inspect", "alerts").out()).contains("\"target\": \"runbooks/pumps.md\"");
  }

  @Test
  void anAlertThatChangesAfterwardsHasDrifted() throws IOException {
    run("new", "runbook", "--alert", "alerts/pumps.yml#PumpQueueBacklog", "runbooks/pumps.md");
    Files.writeString(
        folder.resolve("alerts/pumps.yml"),
        ALERTS.replace("> 500", "> 900").replace("for: 10m", "for: 20m"));

    assertThat(run("check", "--rule", "runbook/condition-drift", ".").out())
        .contains("Threshold is 500 here, 900 in", "Lasts 10 minutes here, 20 minutes in");
  }

  @Test
  void whatCouldNotBeReadIsSaidBesideTheAlertsThatCould() throws IOException {
    Files.writeString(
        folder.resolve("alerts/broken.yml"),
        """
        groups:
          - name: locks
            rules:
              - alert: LockStuck
                expr: up == 0
                labels: {severity: page
              - alert: LockSlow
                expr: lock_seconds > 60
        """);

    CommandLineRun.Result other = run("new", "runbook", "--alert", "alerts/broken.yml#LockStuck");

    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("runwell: alerts/broken.yml: line ", "unknown alert");
    assertThat(run("new", "runbook", "--alert", "alerts/broken.yml#LockSlow").out())
        .contains("lock_seconds > 60");
  }

  @Test
  void theAddressInAMonitorsMessageIsNoSummary() throws IOException {
    Files.writeString(
        folder.resolve("alerts/monitor.json"),
        """
        {"name": "Pump depth high", "type": "query alert", "priority": 2,
         "query": "avg(last_5m):avg:pump.depth{env:prod} > 500",
         "message": "Open the sluice: https://wiki.harbour.example/sluice @pagerduty-pumps"}
        """);

    assertThat(begun("alerts/monitor.json"))
        .contains("> Severity: P2\n", "[What this looks like on the dashboard")
        .doesNotContain("wiki.harbour.example");
  }

  @Test
  void severalAlertsAreNamed() {
    CommandLineRun.Result result = run("new", "runbook", "--alert", "alerts/pumps.yml");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("several alerts", "alerts/pumps.yml#PumpQueueBacklog, #PumpsDown");
  }

  @Test
  void oneOfSeveralDefinitionsIsTakenAloudAndAnyCanBeAskedFor() throws IOException {
    Files.writeString(
        folder.resolve("alerts/locks.yml"),
        """
        groups:
          - name: locks
            rules:
              - alert: LockSlow
                expr: lock_seconds > 60
                labels: {severity: ticket}
              - alert: LockSlow
                expr: lock_seconds > 600
                labels: {severity: page}
              - alert: LockSlow
                expr: lock_seconds > 6000
        """);

    CommandLineRun.Result first = run("new", "runbook", "--alert", "alerts/locks.yml#LockSlow");

    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("lock_seconds > 60\n");
    assertThat(first.err())
        .isEqualTo(
            "runwell: LockSlow is defined 3 times; taken: alerts/locks.yml:4 (ticket);"
                + " left: alerts/locks.yml:7 (page), alerts/locks.yml:10"
                + " (ask for one by its line: --alert alerts/locks.yml#LockSlow:7)\n");
    assertThat(run("new", "runbook", "--alert", "alerts/locks.yml").err()).isEqualTo(first.err());
    CommandLineRun.Result second = run("new", "runbook", "--alert", "alerts/locks.yml#LockSlow:7");
    assertThat(second.out()).contains("lock_seconds > 600\n");
    assertThat(second.err()).isEmpty();
    assertThat(run("new", "runbook", "--alert", "alerts/locks.yml#LockSlow:8").status())
        .isEqualTo(2);
  }

  @Test
  void anUnknownAlertNamesTheNearest() {
    CommandLineRun.Result result = run("new", "runbook", "--alert", "alerts/pumps.yml#PumpDown");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("did you mean \"PumpsDown\"?");
  }

  @Test
  void whatCannotBeTakenIsWrongUsage() {
    assertThat(run("new", "runbook", "--alert", "alerts/none.yml").err())
        .contains("alerts/none.yml defines no alerts");
    assertThat(run("new", "runbook", "--alert", "alerts/gone.yml#PumpsDown").err())
        .contains("no such file: alerts/gone.yml");
    assertThat(run("new", "runbook", "--alert", "#PumpsDown").status()).isEqualTo(2);
    assertThat(run("new", "runbook", "--alert", "alerts").err())
        .contains("alerts is a folder; --alert takes FILE#ALERT");
    assertThat(run("new", "postmortem", "--alert", "alerts/pumps.yml#PumpsDown").err())
        .contains("--alert is for runbooks");
  }

  private String begun(String alert) {
    CommandLineRun.Result result = run("new", "runbook", "--alert", alert);
    assertThat(result.status()).isZero();
    return result.out();
  }

  private CommandLineRun.Result run(String... args) {
    return new CommandLineRun(folder).run(args);
  }

  private static String filled(String text) throws IOException {
    Map<String, String> answers = answers();
    return PROMPT
        .matcher(text)
        .replaceAll(
            prompt ->
                Matcher.quoteReplacement(answers.getOrDefault(prompt.group(1), prompt.group())));
  }

  private static Map<String, String> answers() throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    try (var in = NewRunbookFromAlertTest.class.getResourceAsStream("filled-runbook.txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().filter(each -> !each.startsWith("#")).toList()) {
        int equals = line.indexOf(" = ");
        answers.put(line.substring(0, equals), line.substring(equals + 3));
      }
    }
    return answers;
  }
}
