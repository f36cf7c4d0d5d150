package dev.runwell.reading.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.markdown.MarkdownTree;
import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandShapesTest {
  private static List<String> lines(String markdown) {
    return CommandReader.read(MarkdownTree.parse(SourceText.of("lock.md", markdown))).stream()
        .flatMap(block -> block.lines().stream())
        .map(MappedText::text)
        .toList();
  }

  private static List<String> block(String... code) {
    return lines("Look:\n\n```\n" + String.join("\n", code) + "\n```\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bin/lock-keys rotate north",
        "scripts/open-gate --lock 3",
        "C:\\Locks\\lock-runner.exe status",
      })
  void scriptsAndProgramsByTheirPath(String line) {
    assertThat(block(line)).containsExactly(line);
  }

  @Test
  void anUnknownToolBesideKnownOnes() {
    assertThat(block("# on to the host", "canal connect -e north gate", "psql -h gate-db"))
        .containsExactly("canal connect -e north gate", "psql -h gate-db");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The message `dpkg was interrupted` means that it has to go on.",
        "Count the rows in a `psql session` first.",
        "Search in the index `canal_lock_events-2*` then.",
        "The filter is `lock_moves-*` there.",
      })
  void messagesAndPatternsAreNone(String prose) {
    assertThat(lines(prose)).isEmpty();
  }

  @Test
  void aProductOfMetricsIsStillAQuery() {
    assertThat(lines("Query `lock_moves_total * 60` for it.")).hasSize(1);
  }
}
