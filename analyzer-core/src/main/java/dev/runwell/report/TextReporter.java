package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Problem;
import java.io.IOException;

/**
 * A report for people: each finding with the line it is about and carets under the place, then what
 * went wrong with the run, then the sum.
 *
 * <pre>{@code
 * pm/a.md:3:3: error Action item has no owner [action-item/missing-owner]
 *   |
 * 3 | - Add an alert on queue age above 5 min
 *   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   = help: Name one person who sees it through
 * }</pre>
 */
public final class TextReporter implements Reporter {
  private final Palette palette;
  private final boolean quiet;
  private final boolean statistics;

  private TextReporter(Palette palette, boolean quiet, boolean statistics) {
    this.palette = palette;
    this.quiet = quiet;
    this.statistics = statistics;
  }

  /** A report with everything but a table, without colours. */
  public TextReporter() {
    this(Palette.PLAIN, false, false);
  }

  /** The same with or without colours. */
  public TextReporter coloured(boolean colours) {
    return new TextReporter(colours ? Palette.COLOUR : Palette.PLAIN, quiet, statistics);
  }

  /** The same as bare findings, one line each, without excerpts, help and sum. */
  public TextReporter quiet(boolean bare) {
    return new TextReporter(palette, bare, statistics);
  }

  /** The same with a table of how often each rule was broken, instead of the single findings. */
  public TextReporter statistics(boolean table) {
    return new TextReporter(palette, quiet, table);
  }

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    if (statistics) {
      new Statistics(report).write(palette, out);
    } else {
      for (Finding finding : report.findings()) {
        writeFinding(finding, out);
      }
    }
    for (Problem problem : report.problems()) {
      writeProblem(problem, out);
    }
    if (!quiet) {
      out.append(blankLine(report)).append(Sum.of(report)).append('\n');
    }
  }

  private String blankLine(AnalysisReport report) {
    boolean afterFindings = !report.findings().isEmpty() && report.problems().isEmpty();
    return (statistics && afterFindings) || !report.problems().isEmpty() ? "\n" : "";
  }

  private void writeFinding(Finding finding, Appendable out) throws IOException {
    String place = Glyphs.harmless(finding.path()) + ":" + finding.start() + ":";
    out.append(palette.strong(place))
        .append(' ')
        .append(palette.level(finding.level(), finding.level().id()))
        .append(' ')
        .append(palette.strong(Glyphs.harmless(finding.message())))
        .append(" [" + finding.rule() + "]\n");
    if (!quiet) {
      writeExcerpt(finding, out);
    }
  }

  private void writeExcerpt(Finding finding, Appendable out) throws IOException {
    int start = finding.start().column() - 1;
    boolean oneLine = finding.end().line() == finding.start().line();
    int end = oneLine ? finding.end().column() - 1 : finding.excerpt().length();
    Excerpt excerpt = Excerpt.of(finding.excerpt(), start, end);
    String number = Integer.toString(finding.start().line());
    String indent = " ".repeat(number.length());
    out.append(palette.margin(indent + " |"))
        .append('\n')
        .append(palette.margin(number + " |"))
        .append((" " + excerpt.text()).stripTrailing())
        .append('\n')
        .append(palette.margin(indent + " |"))
        .append(' ')
        .append(palette.level(finding.level(), excerpt.carets()))
        .append('\n')
        .append(palette.margin(indent + " ="))
        .append(' ')
        .append(palette.help("help"))
        .append(": " + Glyphs.harmless(finding.help()) + "\n\n");
  }

  private void writeProblem(Problem problem, Appendable out) throws IOException {
    out.append(palette.strong(Glyphs.harmless(problem.path()) + ":"))
        .append(" problem: ")
        .append(Glyphs.harmless(problem.message()))
        .append('\n');
  }
}
