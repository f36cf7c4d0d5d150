package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Problem;
import dev.runwell.finding.ScoreCard;
import dev.runwell.rule.RuleCatalogue;
import java.io.IOException;

/**
 * A page for people: scores, findings by rule, coverage of alerts, action items, age, and every
 * finding with its line, to filter and to search. One file that asks nobody for anything: a policy
 * in it lets nothing be loaded and only its own script and style act. Every text is escaped.
 */
public final class HtmlReporter implements Reporter {
  private final String version;
  private final RuleCatalogue rules;

  /** Names this version of the product, and tells of rules what this catalogue says. */
  public HtmlReporter(String version, RuleCatalogue rules) {
    this.version = version;
    this.rules = rules;
  }

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    ScoreCard scores = ScoreCard.of(report);
    HtmlFrame frame = HtmlFrame.load();
    frame.writeHead(out);
    HtmlWriter html = new HtmlWriter(out);
    html.begin("main");
    new HtmlScores(report, scores).write(html);
    html.begin("div", "row");
    new HtmlAges(report.asOf(), scores).write(html);
    new HtmlStates(report.documents()).write(html);
    html.end().line();
    new HtmlRules(report, rules).write(html);
    writeProblems(report, html);
    new HtmlDocuments(report, scores).write(html);
    html.end().line();
    html.element("footer", "", "Runwell " + version + " · as of " + report.asOf()).line();
    frame.writeFoot(out);
  }

  private static void writeProblems(AnalysisReport report, HtmlWriter html) throws IOException {
    if (report.problems().isEmpty()) {
      return;
    }
    html.begin("section", "card").element("h2", "Problems of the run").begin("ul", "problems");
    for (Problem problem : report.problems()) {
      html.begin("li").element("code", problem.path()).text(" " + problem.message()).end();
    }
    html.end().end().line();
  }
}
