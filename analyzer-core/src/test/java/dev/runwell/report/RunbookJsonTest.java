package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunbookJsonTest {
  private static final DocumentReader READER =
      new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());

  private static String written(String markdown) throws IOException {
    StringBuilder out = new StringBuilder();
    try (InspectReporter reporter = new InspectReporter(out)) {
      reporter.write(
          READER.read(SourceText.of("lock.md", markdown), Optional.of(DocumentKind.RUNBOOK)));
    }
    return out.toString().replaceAll("\\n *", "");
  }

  @Test
  void whatIsQuotedDestroyedAndDrilled() throws IOException {
    assertThat(
            written(
                """
                # CanalLockStuck

                Last tested: 2026-02-17

                ## Symptom

                Condition: `lock_moves_total < 1` for 10 minutes

                ## Mitigation

                1. **Warning:** its plan is lost. Remove the job: `kubectl delete job plan-17`
                """))
        .contains(
            "\"conditions\": [{\"line\": 7,\"text\": \"lock_moves_total < 1\","
                + "\"form\": \"labelled\",\"alerts\": [],\"lasts\": null},"
                + "{\"line\": 7,\"text\": \"10 minutes\","
                + "\"form\": \"labelled\",\"alerts\": [],\"lasts\": \"PT10M\"}]",
            "\"destructive\": [{\"line\": 11,\"text\": \"kubectl delete job plan-17\","
                + "\"effect\": \"restarts\",\"guards\": [\"warning\"]}]",
            "\"drills\": [{\"line\": 3,\"date\": \"2026-02-17\"}]");
  }

  @Test
  void nothingIsInvented() throws IOException {
    assertThat(written("# CanalLockStuck\n\n## Mitigation\n\nWait.\n"))
        .contains("\"conditions\": [],\"steps\": [],\"destructive\": [],\"drills\": [],");
  }
}
