package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReporterTest {
  private static final SourceText PAGE =
      SourceText.of("rb/a.md", "# Queue\n\n1. Check it.\n2. And\n   again.\n");

  private static Finding finding(String at) {
    return Reports.finding("step/unclear", Level.ERROR, PAGE, at);
  }

  private static String written(TextReporter reporter, AnalysisReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    reporter.write(report, out);
    return out.toString();
  }

  @Test
  void showsTheLineAndPointsAtThePlace() throws IOException {
    String text =
        written(
            new TextReporter(),
            Reports.of(
                List.of(finding("And\n   again"), finding("Check it")),
                List.of(new Problem("rb/b.md", "not valid UTF-8 at byte 812"))));
    assertThat(text)
        .isEqualTo(
            """
            rb/a.md:3:4: error Step is unclear [step/unclear]
              |
            3 | 1. Check it.
              |    ^^^^^^^^
              = help: Say what to run

            rb/a.md:4:4: error Step is unclear [step/unclear]
              |
            4 | 2. And
              |    ^^^
              = help: Say what to run

            rb/b.md: problem: not valid UTF-8 at byte 812

            2 errors in 1 of 5 documents (1 postmortem, 2 runbooks judged), 1 suppressed; 1 problem
            """);
  }

  @Test
  void quietIsOneLineAFinding() throws IOException {
    assertThat(
            written(
                new TextReporter().quiet(true),
                Reports.of(
                    List.of(finding("Check it")), List.of(new Problem("b.md", "not there")))))
        .isEqualTo(
            """
            rb/a.md:3:4: error Step is unclear [step/unclear]
            b.md: problem: not there
            """);
    assertThat(written(new TextReporter().quiet(true), Reports.clean(3))).isEmpty();
  }

  @Test
  void saysWhatWasJudgedWhenNothingWasFound() throws IOException {
    assertThat(written(new TextReporter(), Reports.of(List.of(), List.of())))
        .isEqualTo("No findings in 5 documents (1 postmortem, 2 runbooks judged), 1 suppressed\n");
    assertThat(written(new TextReporter(), Reports.clean(1)))
        .isEqualTo("No findings in 1 document (none judged)\n");
  }

  @Test
  void statisticsCountByRule() throws IOException {
    SourceText other = SourceText.of("rb/c.md", "Check it, and so on.\n");
    List<Finding> findings =
        List.of(
            finding("Check it"),
            Reports.finding("step/unclear", Level.NOTE, other, "Check it"),
            Reports.finding("owner/missing", Level.WARNING, other, "so on"));
    assertThat(written(new TextReporter().statistics(true), Reports.of(findings, List.of())))
        .isEqualTo(
            """
            findings  documents  level    rule
                   2          2  error    step/unclear
                   1          1  warning  owner/missing

            1 error, 1 warning, 1 note in 2 of 5 documents (1 postmortem, 2 runbooks judged), 1 suppressed
            """);
  }

  @Test
  void coloursAreOnlyThereWhenAskedFor() throws IOException {
    AnalysisReport report = Reports.of(List.of(finding("Check it")), List.of());
    assertThat(written(new TextReporter(), report)).doesNotContain("\u001b");
    String coloured = written(new TextReporter().coloured(true), report);
    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(written(new TextReporter(), report));
  }

  @Test
  void nothingInAFileOrItsNameSpeaksToTheTerminal() throws IOException {
    SourceText evil = SourceText.of("a\u001b[2J\n.md", "x \u001b]0;owned\u0007 \u202Ereversed\n");
    AnalysisReport report =
        Reports.of(List.of(Reports.finding("step/unclear", Level.NOTE, evil, "x")), List.of());
    assertThat(written(new TextReporter(), report))
        .doesNotContain("\u001b", "\u0007", "\u202E")
        .startsWith("a�[2J�.md:1:1: note");
  }
}
