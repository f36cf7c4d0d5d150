package dev.runwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.finding.Finding;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that were written before the rules were tuned, by somebody who did not know them: what
 * is found and what is not stays as it is recorded, so that each change of words or grammar shows.
 */
class BlameSentencesTest {
  private static final Analyzer ANALYZER =
      Analyzer.builder()
          .asOf(LocalDate.of(2026, 6, 1))
          .rules(new BuiltInRules())
          .only(List.of("blame", "action-item/people-fix"))
          .build();

  /**
   * One sentence.
   *
   * @param blames whether it judges people, in the eyes of its author
   * @param found whether a rule says so
   */
  record Line(boolean blames, boolean found, String heading, String text) {
    private static Line of(String row) {
      String[] cells = row.split("\t", -1);
      return new Line(cells[0].equals("blames"), cells[1].equals("found"), cells[2], cells[3]);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Line> lines() throws IOException {
    try (InputStream in = BlameSentencesTest.class.getResourceAsStream("blame/sentences.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Line::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isJudgedAsRecorded(Line line) {
    String mark = line.heading().equals("Action items") ? "- " : "";
    String text =
        "<!-- runwell: postmortem -->\n# Outage of the shop\n\n## "
            + line.heading()
            + "\n\n"
            + mark
            + line.text()
            + "\n";
    List<Finding> findings =
        ANALYZER.analyze(SourceText.of("a.md", text), Cancellation.never()).findings();
    assertThat(!findings.isEmpty()).isEqualTo(line.found());
  }

  @Test
  void findsMostAndHardlyErrs() throws IOException {
    long blames = lines().filter(Line::blames).count();
    long found = lines().filter(line -> line.blames() && line.found()).count();
    long wrong = lines().filter(line -> !line.blames() && line.found()).count();
    assertThat(blames).isGreaterThan(150);
    assertThat((double) found / blames).isGreaterThan(0.6);
    assertThat((double) found / (found + wrong)).isGreaterThan(0.95);
  }
}
