package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Fingerprint;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import java.io.IOException;
import java.util.List;

/**
 * The code quality report of GitLab, which merge requests compare with their target's. What GitLab
 * does not ask for, and the form of Code Climate that it goes back to does, is there as well.
 */
public final class GitlabReporter implements Reporter {
  private static final String PROBLEM = "runwell/problem";

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginList();
    for (Problem problem : report.problems()) {
      String name = new Fingerprint(problem.path()).next(PROBLEM, problem.message(), "", "");
      write(problem.message(), PROBLEM, name, "blocker", problem.path(), 1, 1, json);
    }
    for (Finding finding : report.findings()) {
      write(
          finding.message(),
          finding.rule(),
          finding.fingerprint(),
          severity(finding.level()),
          finding.path(),
          finding.start().line(),
          finding.end().line(),
          json);
    }
    json.endList();
  }

  private static void write(
      String description,
      String check,
      String fingerprint,
      String severity,
      String path,
      int line,
      int endLine,
      JsonWriter json)
      throws IOException {
    json.beginObject()
        .field("type", "issue")
        .field("description", description)
        .field("categories", List.of("Clarity"))
        .field("check_name", check)
        .field("fingerprint", fingerprint)
        .field("severity", severity)
        .name("location")
        .beginObject()
        .field("path", path)
        .name("lines")
        .beginObject()
        .field("begin", line)
        .field("end", endLine)
        .endObject()
        .endObject()
        .endObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
