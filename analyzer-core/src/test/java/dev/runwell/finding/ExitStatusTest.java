package dev.runwell.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.source.Position;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExitStatusTest {

  private static AnalysisReport report(List<Level> levels, List<Problem> problems) {
    List<Finding> findings =
        levels.stream()
            .map(
                level ->
                    new Finding(
                        "step/unclear",
                        level,
                        "a.md",
                        new Span(0, 1),
                        new Position(1, 1),
                        new Position(1, 2),
                        "x",
                        "Unclear",
                        "Be clear",
                        "0",
                        Optional.empty()))
            .toList();
    Summary summary = new Summary(1, Map.of(), Map.of(), 0, 0);
    return new AnalysisReport(
        LocalDate.of(2026, 4, 20), summary, List.of(), findings, List.of(), problems);
  }

  @Test
  void isZeroBelowTheFailLevel() {
    assertThat(ExitStatus.of(report(List.of(), List.of()), Optional.of(Level.NOTE)).code())
        .isZero();
    assertThat(
            ExitStatus.of(report(List.of(Level.WARNING), List.of()), Optional.of(Level.ERROR))
                .code())
        .isZero();
    assertThat(ExitStatus.of(report(List.of(Level.ERROR), List.of()), Optional.empty()).code())
        .isZero();
  }

  @Test
  void isOneFromTheFailLevelOn() {
    assertThat(
            ExitStatus.of(
                    report(List.of(Level.NOTE, Level.ERROR), List.of()), Optional.of(Level.WARNING))
                .code())
        .isEqualTo(1);
    assertThat(
            ExitStatus.of(report(List.of(Level.NOTE), List.of()), Optional.of(Level.NOTE)).code())
        .isEqualTo(1);
  }

  @Test
  void isThreeIfTheRunItselfFailedWhateverWasFound() {
    List<Problem> problems = List.of(new Problem("b.md", "not there"));
    assertThat(
            ExitStatus.of(report(List.of(Level.ERROR), problems), Optional.of(Level.ERROR)).code())
        .isEqualTo(3);
    assertThat(ExitStatus.of(report(List.of(), problems), Optional.empty()).code()).isEqualTo(3);
    assertThat(ExitStatus.USAGE.code()).isEqualTo(2);
  }
}
