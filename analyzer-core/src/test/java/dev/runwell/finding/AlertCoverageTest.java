package dev.runwell.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What counts as an alert with a runbook. */
class AlertCoverageTest {
  private static AlertCoverage of(String runbook) {
    String text =
        "groups:\n- rules:\n  - alert: QueueFull\n    expr: queue > 5\n    annotations:\n      "
            + runbook
            + "\n";
    Analyzer analyzer =
        Analyzer.builder()
            .asOf(LocalDate.of(2026, 4, 20))
            .files(FileTree.of(Map.of("runbooks/queue.md", "# QueueFull\n", "queue.yml", text)))
            .build();
    return analyzer
        .analyze(SourceText.of("queue.yml", text), Cancellation.never())
        .documents()
        .get(0)
        .alerts();
  }

  @Test
  void aLinkThatLeadsSomewhereCounts() {
    assertThat(of("runbook_url: runbooks/queue.md")).isEqualTo(new AlertCoverage(1, 0, 0, 0));
    assertThat(of("runbook_url: https://wiki.acme.io/queue"))
        .isEqualTo(new AlertCoverage(1, 0, 0, 0));
  }

  @Test
  void aPageThatIsNotThereIsADeadLinkAndAPlaceholderIsNoLink() {
    assertThat(of("runbook_url: runbooks/other.md")).isEqualTo(new AlertCoverage(0, 1, 0, 0));
    assertThat(of("runbook_url: TODO")).isEqualTo(new AlertCoverage(0, 0, 1, 0));
    assertThat(of("summary: Full")).isEqualTo(new AlertCoverage(0, 0, 1, 0));
  }
}
