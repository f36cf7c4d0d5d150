package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a run into one line: what was found, in how many documents, and how many were judged. */
public final class Sum {
  private Sum() {}

  /** Such as {@code 3 errors, 2 warnings in 2 of 5 documents (1 postmortem, 1 runbook judged)}. */
  public static String of(AnalysisReport report) {
    long concerned = report.findings().stream().map(Finding::path).distinct().count();
    int files = report.summary().files();
    String found = found(report);
    String where =
        report.findings().isEmpty()
            ? " in " + counted(files, "document")
            : " in " + concerned + " of " + counted(files, "document");
    int problems = report.problems().size();
    return found
        + where
        + " ("
        + judged(report.summary())
        + ")"
        + (report.summary().suppressed() > 0
            ? ", " + report.summary().suppressed() + " suppressed"
            : "")
        + (report.summary().baseline() > 0
            ? ", " + report.summary().baseline() + " in the baseline"
            : "")
        + (problems > 0 ? "; " + counted(problems, "problem") : "");
  }

  private static String found(AnalysisReport report) {
    List<String> parts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      if (report.count(level) > 0) {
        parts.add(counted(report.count(level), level.id()));
      }
    }
    return parts.isEmpty() ? "No findings" : String.join(", ", parts);
  }

  private static String judged(Summary summary) {
    if (summary.judged().isEmpty()) {
      return "none judged";
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<DocumentKind, Integer> each : summary.judged().entrySet()) {
      parts.add(counted(each.getValue(), each.getKey().id()));
    }
    return String.join(", ", parts) + " judged";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 || noun.endsWith("s") ? "" : "s");
  }
}
