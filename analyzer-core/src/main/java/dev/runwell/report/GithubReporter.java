package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import java.io.IOException;

/**
 * Workflow commands of GitHub, one a line: printed in a job, they become annotations beside the
 * lines of a pull request.
 */
public final class GithubReporter implements Reporter {

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    for (Problem problem : report.problems()) {
      out.append("::error file=" + property(problem.path()) + ",title=problem::")
          .append(data(problem.message()))
          .append('\n');
    }
    for (Finding finding : report.findings()) {
      write(finding, out);
    }
  }

  private static void write(Finding finding, Appendable out) throws IOException {
    out.append("::" + (finding.level() == Level.NOTE ? "notice" : finding.level().id()))
        .append(" file=" + property(finding.path()))
        .append(",line=" + finding.start().line())
        .append(",endLine=" + finding.end().line());
    // Columns are taken only where both are on one line.
    if (finding.start().line() == finding.end().line()) {
      out.append(",col=" + finding.start().column() + ",endColumn=" + finding.end().column());
    }
    out.append(",title=" + property(finding.rule()) + "::")
        .append(data(finding.message() + "\n" + finding.help()))
        .append('\n');
  }

  /** What stands behind the second pair of colons. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What stands behind an equals sign; commas and colons would end it. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
