package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  @Test
  void writesTheSchemaThatToolsRelyOn() throws IOException {
    SourceText source = SourceText.of("rb/a.md", "# Queue\n\n1. Check it.\n");
    StringBuilder out = new StringBuilder();
    new JsonReporter("1.2.3")
        .write(
            Reports.of(
                List.of(Reports.finding("step/unclear", Level.ERROR, source, "Check it")),
                List.of(new Problem("rb/b.md", "not valid UTF-8 at byte 812"))),
            out);
    assertThat(out)
        .hasToString(
            """
            {
              "schema": "runwell/check/1",
              "version": "1.2.3",
              "asOf": "2026-04-20",
              "summary": {
                "files": 5,
                "byKind": {
                  "other": 1,
                  "postmortem": 1,
                  "runbook": 2
                },
                "error": 1,
                "warning": 0,
                "note": 0,
                "suppressed": 1,
                "baseline": 0
              },
              "findings": [
                {
                  "rule": "step/unclear",
                  "level": "error",
                  "path": "rb/a.md",
                  "line": 3,
                  "column": 4,
                  "endLine": 3,
                  "endColumn": 12,
                  "message": "Step is unclear",
                  "help": "Say what to run",
                  "fingerprint": "00ff"
                }
              ],
              "problems": [
                {
                  "path": "rb/b.md",
                  "message": "not valid UTF-8 at byte 812"
                }
              ]
            }
            """);
  }
}
