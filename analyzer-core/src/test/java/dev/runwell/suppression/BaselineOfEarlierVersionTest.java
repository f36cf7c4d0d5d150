package dev.runwell.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Level;
import dev.runwell.finding.Summary;
import dev.runwell.source.Position;
import dev.runwell.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an earlier version accepted stays accepted, and is written under today's names. */
class BaselineOfEarlierVersionTest {
  private static final String NOW = "11111111111111111111111111111111";
  private static final String FORMER = "22222222222222222222222222222222";

  private static AnalysisReport report(Optional<String> former) {
    Position start = new Position(1, 1);
    Finding finding =
        new Finding(
            "runbook/missing-section",
            Level.ERROR,
            "a.md",
            new Span(0, 1),
            start,
            start,
            "x",
            "Missing",
            "Add it",
            NOW,
            former);
    return new AnalysisReport(
        LocalDate.of(2026, 4, 20),
        new Summary(1, Map.of(), Map.of(), 0, 0),
        List.<JudgedDocument>of(),
        List.of(finding),
        List.of(),
        List.of());
  }

  private static ComparedReport compared(Baseline baseline, Optional<String> former) {
    return baseline.compare(report(former), path -> path, rule -> true, path -> false);
  }

  @Test
  void theFormerNameIsStillKnown() throws Exception {
    Baseline baseline = Baseline.read("accepted", FORMER + " runbook/missing-section a.md\n");
    ComparedReport compared = compared(baseline, Optional.of(FORMER));
    assertThat(compared.report().findings()).isEmpty();
    assertThat(compared.stale()).isEmpty();
    assertThat(text(baseline.renewed(compared, path -> path).baseline()))
        .contains(NOW)
        .doesNotContain(FORMER);
  }

  @Test
  void aNameThatIsNeitherIsNotKnown() throws Exception {
    Baseline baseline = Baseline.read("accepted", FORMER + " runbook/missing-section a.md\n");
    ComparedReport compared = compared(baseline, Optional.empty());
    assertThat(compared.report().findings()).hasSize(1);
    assertThat(compared.stale()).hasSize(1);
  }

  private static String text(Baseline baseline) throws IOException {
    StringBuilder text = new StringBuilder();
    baseline.write(text);
    return text.toString();
  }
}
