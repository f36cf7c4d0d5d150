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
 * Sentences that were written by people who did not know the rules: what is found and what is not
 * stays as it is recorded, so that each change of words or grammar shows.
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
    return rows("sentences.tsv").map(Line::of);
  }

  private static Stream<String> rows(String file) throws IOException {
    try (InputStream in = BlameSentencesTest.class.getResourceAsStream("blame/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isJudgedAsRecorded(Line line) {
    assertThat(isFound(line.heading(), line.text())).isEqualTo(line.found());
  }

  private static boolean isFound(String heading, String sentence) {
    String mark = heading.equals("Action items") ? "- " : "";
    String text =
        "<!-- runwell: postmortem -->\n# Outage of the shop\n\n## "
            + heading
            + "\n\n"
            + mark
            + sentence
            + "\n";
    List<Finding> findings =
        ANALYZER.analyze(SourceText.of("a.md", text), Cancellation.never()).findings();
    return !findings.isEmpty();
  }

  @Test
  void findsMostAndHardlyErrs() throws IOException {
    long blames = lines().filter(Line::blames).count();
    long found = lines().filter(line -> line.blames() && line.found()).count();
    long wrong = lines().filter(line -> !line.blames() && line.found()).count();
    assertThat(blames).isGreaterThan(400);
    assertThat((double) found / blames).isGreaterThan(0.75);
    assertThat((double) found / (found + wrong)).isGreaterThan(0.98);
  }

  /** Figures of docs/precision.md; the sentences themselves are not to be looked at. */
  @Test
  void findsTwoInThreeOfSentencesThatNobodyMendedFor() throws IOException {
    List<String[]> kept = rows("kept-back.tsv").map(row -> row.split("\t", -1)).toList();
    long blames = kept.stream().filter(cells -> cells[0].equals("blames")).count();
    List<String> found =
        kept.stream().filter(cells -> isFound(cells[1], cells[2])).map(cells -> cells[0]).toList();
    long right = found.stream().filter("blames"::equals).count();
    assertThat((double) right / blames).isGreaterThan(0.65);
    assertThat((double) right / found.size()).isGreaterThan(0.97);
  }
}
