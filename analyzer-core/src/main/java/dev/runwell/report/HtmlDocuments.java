package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Level;
import dev.runwell.finding.Score;
import dev.runwell.finding.ScoreCard;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every judged document with its findings, the worst first, and what to choose them by. */
record HtmlDocuments(AnalysisReport report, ScoreCard scores) {
  /** So few documents are shown with their findings at once. */
  private static final int FEW = 10;

  /** Units of a line that are shown before and behind the place, and of the place itself. */
  private static final int AROUND = 60;

  private static final int PLACE = 160;

  void write(HtmlWriter html) throws IOException {
    html.begin("section", "documents").element("h2", "Documents");
    writeFilters(html);
    Map<String, List<Finding>> findings =
        report.findings().stream().collect(Collectors.groupingBy(Finding::path));
    List<Map.Entry<JudgedDocument, Score>> documents =
        scores.documents().entrySet().stream()
            .sorted(
                Map.Entry.<JudgedDocument, Score>comparingByValue()
                    .thenComparing(Map.Entry::getKey))
            .toList();
    boolean open = documents.size() <= FEW;
    for (Map.Entry<JudgedDocument, Score> each : documents) {
      List<Finding> own = findings.getOrDefault(each.getKey().path(), List.of());
      writeDocument(each.getKey(), each.getValue(), own, open && !own.isEmpty(), html);
    }
    html.begin("p", "nothing").attribute("hidden").text("Nothing matches.").end();
    html.end().line();
  }

  private void writeFilters(HtmlWriter html) throws IOException {
    html.begin("form", "filters").attribute("role", "search");
    html.begin("label").text("Search ").begin("input").attribute("type", "search");
    html.attribute("id", "search").attribute("placeholder", "path, title, rule, message");
    html.endEmpty().end();
    List<String> kinds = scores.kinds().keySet().stream().map(kind -> kind.id()).toList();
    writeChoice("kind", "all kinds", kinds, html);
    writeChoice("grade", "all grades", List.of("A", "B", "C", "D", "E"), html);
    List<String> rules =
        List.copyOf(
            report.findings().stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new)));
    writeChoice("rule", "all rules", rules, html);
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      html.begin("label", "check").begin("input").attribute("type", "checkbox");
      html.attribute("name", "level").attribute("value", level.id()).attribute("checked");
      html.endEmpty().text(level.id() + "s").end();
    }
    html.begin("button").attribute("type", "reset").text("Reset").end();
    html.begin("output").attribute("id", "shown").end();
    html.end().line();
  }

  private static void writeChoice(String id, String all, List<String> words, HtmlWriter html)
      throws IOException {
    html.begin("select").attribute("id", id).attribute("aria-label", id);
    html.begin("option").attribute("value", "").text(all).end();
    for (String word : words) {
      html.element("option", word);
    }
    html.end();
  }

  private static void writeDocument(
      JudgedDocument document, Score score, List<Finding> findings, boolean open, HtmlWriter html)
      throws IOException {
    String grade = score.grade().name();
    html.begin("details", "card document")
        .attribute("data-kind", document.kind().id())
        .attribute("data-grade", grade);
    if (open) {
      html.attribute("open");
    }
    html.begin("summary").element("span", "grade grade-" + grade, grade);
    html.element("span", "value", Integer.toString(score.value())).begin("span", "name");
    html.element("code", document.path());
    if (document.title().isPresent()) {
      html.element("span", "dim", document.title().get());
    }
    html.end().begin("span", "meta");
    if (document.day().isPresent()) {
      html.element("span", "dim", document.day().get().toString());
    }
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      long count = findings.stream().filter(finding -> finding.level() == level).count();
      if (count > 0) {
        html.begin("span", "level " + level.id()).attribute("title", level.id());
        html.text(count).end();
      }
    }
    html.end().end().begin("ul", "findings").line();
    Comparator<Finding> gravestFirst = Comparator.comparing(Finding::level).reversed();
    for (Finding finding : findings.stream().sorted(gravestFirst).toList()) {
      writeFinding(finding, html);
    }
    html.end().end().line();
  }

  private static void writeFinding(Finding finding, HtmlWriter html) throws IOException {
    html.begin("li")
        .attribute("data-rule", finding.rule())
        .attribute("data-level", finding.level().id());
    html.element("span", "level " + finding.level().id(), finding.level().id());
    html.element("span", "place", finding.start().toString());
    html.begin("span", "message").text(finding.message()).end();
    html.element("span", "dim rule-name", finding.rule());
    writeExcerpt(finding, html);
    html.element("p", "help", finding.help()).end().line();
  }

  private static void writeExcerpt(Finding finding, HtmlWriter html) throws IOException {
    String line = finding.excerpt();
    if (line.isBlank()) {
      return;
    }
    int start = Math.min(finding.start().column() - 1, line.length());
    boolean oneLine = finding.end().line() == finding.start().line();
    int end = oneLine ? Math.min(finding.end().column() - 1, line.length()) : line.length();
    int from = Math.max(0, start - AROUND);
    int last = Math.min(end, start + PLACE);
    int to = last < end ? last : Math.min(line.length(), end + AROUND);
    html.begin("pre").text((from > 0 ? "…" : "") + line.substring(from, start));
    html.element("mark", line.substring(start, last));
    html.text(line.substring(last, to) + (to < line.length() ? "…" : "")).end();
  }
}
