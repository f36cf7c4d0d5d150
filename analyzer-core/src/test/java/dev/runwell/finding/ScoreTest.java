package dev.runwell.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.source.Position;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static Finding finding(String rule, Level level) {
    return finding("a.md", rule, level);
  }

  private static Finding finding(String path, String rule, Level level) {
    Position start = new Position(1, 1);
    return new Finding(
        rule, level, path, new Span(0, 1), start, start, "x", "m", "h", "f", Optional.empty());
  }

  private static int score(Finding... findings) {
    return Score.of(List.of(findings)).value();
  }

  /** The table of docs/score.md. */
  @Test
  void theFormulaIsTheOneThatIsDocumented() {
    assertThat(score()).isEqualTo(100);
    assertThat(score(finding("step/x", Level.NOTE))).isEqualTo(99);
    assertThat(score(finding("step/x", Level.WARNING))).isEqualTo(95);
    assertThat(score(finding("step/x", Level.ERROR))).isEqualTo(88);
    assertThat(score(finding("document/placeholder-text", Level.ERROR))).isEqualTo(71);
    assertThat(score(finding("response/late-roles", Level.WARNING))).isEqualTo(97);
  }

  @Test
  void theSameAgainCountsHalf() {
    Finding error = finding("step/x", Level.ERROR);
    assertThat(score(error, error)).isEqualTo(83);
    assertThat(score(error, finding("step/y", Level.ERROR))).isEqualTo(79);
    Finding note = finding("step/x", Level.NOTE);
    assertThat(score(note, error)).isEqualTo(score(error, note)).isEqualTo(88);
  }

  @Test
  void gradesBeginWhereTheyAreDocumentedToBegin() {
    assertThat(List.of(100, 90, 89, 75, 74, 60, 59, 40, 39, 0))
        .extracting(value -> new Score(value).grade().name())
        .containsExactly("A", "A", "B", "B", "C", "C", "D", "D", "E", "E");
  }

  @Test
  void aRunIsTheMeanOfItsDocumentsWithWhatWasAccepted() {
    AnalysisReport report =
        new AnalysisReport(
            LocalDate.of(2026, 4, 20),
            new Summary(3, Map.of(), Map.of(), 0, 0),
            List.of(
                document("a.md", DocumentKind.RUNBOOK),
                document("b.md", DocumentKind.RUNBOOK),
                document("c.md", DocumentKind.POSTMORTEM)),
            List.of(finding("a.md", "step/x", Level.ERROR)),
            List.of(finding("c.md", "step/x", Level.ERROR)),
            List.of());
    ScoreCard card = ScoreCard.of(report);
    assertThat(card.documents().values()).extracting(Score::value).containsExactly(88, 100, 88);
    assertThat(card.kinds())
        .containsEntry(DocumentKind.RUNBOOK, new Score(94))
        .containsEntry(DocumentKind.POSTMORTEM, new Score(88));
    assertThat(card.total()).contains(new Score(92));
  }

  private static JudgedDocument document(String path, DocumentKind kind) {
    return new JudgedDocument(
        path, kind, Optional.empty(), Optional.empty(), ActionStates.NONE, AlertCoverage.NONE);
  }
}
