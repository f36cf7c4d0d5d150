package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Level;
import dev.runwell.finding.Score;
import dev.runwell.finding.ScoreCard;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The head of the page: the run's grade, what was found, and a tile a kind of document. */
record HtmlScores(AnalysisReport report, ScoreCard scores) {
  /** The ring's length, with radius 42. */
  private static final double RING = 2 * Math.PI * 42;

  void write(HtmlWriter html) throws IOException {
    html.begin("header", "row");
    if (scores.total().isPresent()) {
      writeRing(scores.total().get(), html);
    }
    html.begin("div", "told").element("h1", "Runbooks and post-mortems");
    Summary summary = report.summary();
    html.begin("p", "sum")
        .text(summary.judgedFiles() + " of " + counted(summary.files(), "document") + " judged")
        .end();
    html.begin("p", "levels");
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      html.element("span", "level " + level.id(), counted(report.count(level), level.id()));
    }
    writeRest(summary.suppressed(), "suppressed", html);
    writeRest(summary.baseline(), "in the baseline", html);
    html.end().end();
    for (Map.Entry<DocumentKind, Score> kind : scores.kinds().entrySet()) {
      int documents = summary.judged().getOrDefault(kind.getKey(), 0);
      html.begin("div", "card tile");
      html.begin("p", "grade grade-" + kind.getValue().grade())
          .text(kind.getValue().grade().name())
          .end();
      html.begin("div")
          .element("strong", kind.getKey().id())
          .element("p", "score " + kind.getValue().value())
          .element("p", "dim", counted(documents, "document"))
          .end()
          .end();
    }
    html.end().line();
  }

  private static void writeRest(int count, String what, HtmlWriter html) throws IOException {
    if (count > 0) {
      html.element("span", "level rest", count + " " + what);
    }
  }

  private static void writeRing(Score score, HtmlWriter html) throws IOException {
    String grade = score.grade().name();
    long filled = Math.round(RING * score.value() / 100);
    html.begin("svg", "ring grade-" + grade)
        .attribute("viewBox", "0 0 100 100")
        .attribute("role", "img")
        .attribute("aria-label", "grade " + grade + ", score " + score.value() + " of 100");
    circle("track", html);
    html.end();
    circle("filled", html);
    html.attribute("stroke-dasharray", filled + " " + Math.round(RING))
        .attribute("transform", "rotate(-90 50 50)")
        .end();
    label("50", "52", "letter", grade, html);
    label("50", "72", "value", score.value() + " / 100", html);
    html.end();
  }

  private static void circle(String styleClass, HtmlWriter html) throws IOException {
    html.begin("circle", styleClass)
        .attribute("cx", "50")
        .attribute("cy", "50")
        .attribute("r", "42");
  }

  private static void label(String x, String y, String styleClass, String text, HtmlWriter html)
      throws IOException {
    html.begin("text", styleClass).attribute("x", x).attribute("y", y).text(text).end();
  }

  /** A number with its noun. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
