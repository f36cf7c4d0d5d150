package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples at the root of the project: the good ones are clean, the bad ones show much. */
class ExamplesTest {
  private static final Pattern RULE = Pattern.compile("\"rule\": \"([^\"]+)\"");

  /** The test runs in its module, or at the root. */
  private static final Path FOLDER =
      Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runbooks/payment-api-authorisation-failures.md",
        "postmortems/2026-03-04-message-queue-partition.md"
      })
  void theGoodOnesShowNothingAndStaySo(String file) {
    assertThat(rules(file, "2026-04-20")).isEmpty();
    assertThat(rules(file, "2031-01-01")).isEmpty();
  }

  @Test
  void theBadRunbook() {
    assertThat(rules("runbooks/message-queue-backlog.md", "2026-04-20"))
        .contains(
            "runbook/context-without-links",
            "runbook/escalation-without-time",
            "runbook/impact-without-audience",
            "runbook/missing-last-updated",
            "runbook/missing-owner",
            "runbook/mitigation-without-command",
            "runbook/step-without-action",
            "runbook/step-without-expected-result",
            "runbook/symptom-without-condition",
            "runbook/unnumbered-steps");
  }

  @Test
  void theBadPostMortem() {
    assertThat(rules("postmortems/2026-04-09-payment-api-outage.md", "2026-04-20"))
        .contains(
            "action-item/ambiguous-date",
            "action-item/missing-due-date",
            "action-item/missing-owner",
            "action-item/missing-priority",
            "action-item/unmeasurable",
            "postmortem/ambiguous-date",
            "postmortem/impact-without-number",
            "postmortem/missing-duration",
            "postmortem/missing-section",
            "postmortem/missing-services",
            "postmortem/several-owners",
            "postmortem/unknown-severity");
  }

  private static Set<String> rules(String file, String day) {
    CommandLineRun.Result result =
        new CommandLineRun(FOLDER).run("check", "--as-of", day, "--format", "json", file);
    assertThat(result.out()).contains("\"schema\": \"runwell/check/1\"");
    Set<String> rules = new TreeSet<>();
    Matcher rule = RULE.matcher(result.out());
    while (rule.find()) {
      rules.add(rule.group(1));
    }
    return rules;
  }
}
