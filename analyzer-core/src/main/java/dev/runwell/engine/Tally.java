package dev.runwell.engine;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Problem;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up what became of the files of a run. */
final class Tally {
  private final Map<DocumentKind, Integer> judged = new EnumMap<>(DocumentKind.class);
  private final Map<DocumentKind, Integer> unjudged = new EnumMap<>(DocumentKind.class);
  private final List<JudgedDocument> documents = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int files;
  private int suppressed;

  /** Something went wrong that is about no file of the run. */
  void add(Problem problem) {
    problems.add(problem);
  }

  void addUnread(Problem problem) {
    files++;
    problems.add(problem);
  }

  void addUnjudged(DocumentKind kind) {
    files++;
    unjudged.merge(kind, 1, Integer::sum);
  }

  void add(Verdict verdict) {
    files++;
    judged.merge(verdict.document().kind(), 1, Integer::sum);
    documents.add(verdict.document());
    findings.addAll(verdict.findings());
    problems.addAll(verdict.problems());
    suppressed += verdict.suppressed();
  }

  AnalysisReport report(LocalDate asOf) {
    Summary summary = new Summary(files, judged, unjudged, suppressed, 0);
    return new AnalysisReport(asOf, summary, documents, findings, List.of(), problems);
  }
}
