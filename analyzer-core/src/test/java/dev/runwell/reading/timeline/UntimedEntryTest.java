package dev.runwell.reading.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntimedEntryTest {
  private static List<String> untimed(String lines) {
    SourceText source = SourceText.of("a.md", "# Outage of the ledger\n\n## Timeline\n\n" + lines);
    DocumentReader reader =
        new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());
    PostMortem read = (PostMortem) reader.read(source, Optional.of(DocumentKind.POSTMORTEM));
    return read.untimed().stream().map(entry -> source.slice(entry.span()).strip()).toList();
  }

  private static List<String> among(String bullet) {
    return untimed("- 14:02 a\n- 14:05 b\n" + bullet + "\n- 14:20 c\n- 14:30 d\n");
  }

  @Test
  void aBulletAmongTimedOnes() {
    assertThat(among("- Ines restarts the ledger on both hosts"))
        .containsExactly("- Ines restarts the ledger on both hosts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  - Ines restarts the ledger on both hosts",
        "- **Resolution**: Ines restarts the ledger on both hosts",
        "- **Second wave**",
        "- ...",
        "- The events of the second wave:",
        "- Meanwhile, support takes forty calls from branches",
        "- 5 minutes later the ledger is up on both hosts",
        "- Shortly after, the ledger is up on both hosts",
        "- After the restart the ledger is up on both hosts"
      })
  void whatIsNoEntryOrTellsWhenInItsOwnWords(String bullet) {
    assertThat(among(bullet)).isEmpty();
  }

  @Test
  void onlyWhereMostHaveTimes() {
    assertThat(untimed("- 14:02 a\n- 14:05 b\n- Ines restarts the ledger\n")).isEmpty();
    assertThat(
            untimed(
                "- 14:02 a\n- 14:05 b\n- 14:09 c\n- Ines restarts the ledger\n- Ben reads the logs\n- Ann calls the bank\n"))
        .isEmpty();
  }
}
