package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports to be written. */
final class Reports {
  static final LocalDate DAY = LocalDate.of(2026, 4, 20);

  private Reports() {}

  /** The finding of a rule at the first place of {@code at} in a text. */
  static Finding finding(String rule, Level level, SourceText source, String at) {
    int start = source.text().indexOf(at);
    Span span = new Span(start, start + at.length());
    int line = source.line(start);
    return new Finding(
        rule,
        level,
        source.path(),
        span,
        source.position(span.start()),
        source.position(span.end()),
        source.slice(source.lineSpan(line)),
        "Step is unclear",
        "Say what to run",
        "00ff",
        Optional.empty());
  }

  static AnalysisReport of(List<Finding> findings, List<Problem> problems) {
    Summary summary =
        new Summary(
            5,
            Map.of(DocumentKind.RUNBOOK, 2, DocumentKind.POSTMORTEM, 1),
            Map.of(DocumentKind.OTHER, 1),
            1,
            0);
    return new AnalysisReport(DAY, summary, List.of(), findings, List.of(), problems);
  }

  static AnalysisReport clean(int files) {
    return new AnalysisReport(
        DAY,
        new Summary(files, Map.of(), Map.of(), 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
