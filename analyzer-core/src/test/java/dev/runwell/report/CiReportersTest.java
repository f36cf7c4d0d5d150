package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The formats of build servers, to the letter. */
class CiReportersTest {
  private static final SourceText SOURCE = SourceText.of("rb/a,b.md", "# Queue\n\n1. Check it.\n");
  private static final AnalysisReport REPORT =
      Reports.of(
          List.of(Reports.finding("step/unclear", Level.WARNING, SOURCE, "Check it")),
          List.of(new Problem("rb/b.md", "100% <bad>\r\n\u0000\ud800")));

  private static String written(Reporter reporter) throws IOException {
    StringBuilder out = new StringBuilder();
    reporter.write(REPORT, out);
    return out.toString();
  }

  @Test
  void github() throws IOException {
    assertThat(written(new GithubReporter()))
        .isEqualTo(
            "::error file=rb/b.md,title=problem::100%25 <bad>%0D%0A\u0000\ud800\n"
                + "::warning file=rb/a%2Cb.md,line=3,endLine=3,col=4,endColumn=12,"
                + "title=step/unclear::Step is unclear%0ASay what to run\n");
  }

  @Test
  void checkstyle() throws IOException {
    assertThat(written(new CheckstyleReporter()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="10.0">
              <file name="rb/a,b.md">
                <error line="3" column="4" severity="warning" message="Step is unclear" source="runwell.step/unclear"/>
              </file>
              <file name="rb/b.md">
                <error line="1" severity="error" message="100% &lt;bad&gt;&#13;&#10;\ufffd\ufffd" source="runwell.problem"/>
              </file>
            </checkstyle>
            """);
  }

  @Test
  void junitFailsFromTheLevelOnThatFailsTheRun() throws IOException {
    assertThat(written(new JunitReporter(Optional.of(Level.ERROR))))
        .contains("failures=\"0\"", "<system-out>rb/a,b.md:3:4: warning Step is unclear")
        .doesNotContain("<failure");
    assertThat(written(new JunitReporter(Optional.of(Level.WARNING))))
        .contains("failures=\"1\"", "<failure type=\"step/unclear\" message=\"Step is unclear\">");
    assertThat(written(new JunitReporter(Optional.empty()))).doesNotContain("<failure");
  }

  @Test
  void gitlab() throws IOException {
    assertThat(written(new GitlabReporter()))
        .contains(
            """
              {
                "type": "issue",
                "description": "Step is unclear",
                "categories": [
                  "Clarity"
                ],
                "check_name": "step/unclear",
                "fingerprint": "00ff",
                "severity": "minor",
                "location": {
                  "path": "rb/a,b.md",
                  "lines": {
                    "begin": 3,
                    "end": 3
                  }
                }
              }
            ]
            """);
  }
}
