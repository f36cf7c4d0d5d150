package dev.runwell.testkit;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Problem;
import java.util.List;

/** Shows where an example and the findings in it differ. */
final class Difference {
  private Difference() {}

  static String text(
      ExampleRun run, AnalysisReport report, List<Mark> missing, List<Finding> unexpected) {
    String[] lines = run.example().marked().text().split("\n", -1);
    StringBuilder text = new StringBuilder(run.rule().id());
    text.append(", example at line ").append(run.example().line()).append(" of its page");
    run.kind().ifPresent(kind -> text.append(", taken as ").append(kind.id()));
    text.append('\n');
    for (Mark mark : missing) {
      point(text, lines, mark.line(), mark.column(), 1);
      text.append("expected, not found: ").append(mark).append('\n');
    }
    for (Finding finding : unexpected) {
      boolean oneLine = finding.start().line() == finding.end().line();
      int width = oneLine ? finding.end().column() - finding.start().column() : 1;
      point(text, lines, finding.start().line(), finding.start().column(), width);
      text.append("found, not expected: ").append(finding.start()).append(' ');
      text.append(finding.message()).append(" [").append(finding.rule()).append("]\n");
    }
    for (Problem problem : report.problems()) {
      text.append("problem: ").append(problem.message()).append('\n');
    }
    return text.toString();
  }

  /** The line with carets below; tabs stay tabs on both lines. */
  private static void point(StringBuilder text, String[] lines, int line, int column, int width) {
    String shown = line <= lines.length ? lines[line - 1] : "";
    String before = shown.substring(0, Math.min(column - 1, shown.length()));
    text.append('\n').append(shown).append('\n');
    text.append(before.replaceAll("[^\t]", " "));
    text.append(" ".repeat(column - 1 - before.length()));
    text.append("^".repeat(Math.max(1, width))).append('\n');
  }
}
