package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each rule was broken, the most frequent first; a click shows only its findings. */
record HtmlRules(AnalysisReport report, RuleCatalogue catalogue) {
  private static final int WIDTH = 200;

  void write(HtmlWriter html) throws IOException {
    Map<String, List<Finding>> byRule =
        report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
    if (byRule.isEmpty()) {
      return;
    }
    Map<String, RuleDescriptor> known =
        catalogue.rules().stream()
            .map(Rule::descriptor)
            .collect(Collectors.toMap(RuleDescriptor::id, rule -> rule));
    List<Map.Entry<String, List<Finding>>> rows =
        byRule.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, List<Finding>> row) -> -row.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    int most = rows.get(0).getValue().size();
    html.begin("details", "card rules").attribute("open");
    html.begin("summary").element("h2", "Findings by rule").end();
    html.begin("div", "scroll").begin("table").begin("thead").begin("tr");
    for (String head : List.of("Rule", "What it finds", "Findings", "", "Documents")) {
      html.element("th", head);
    }
    html.end().end().begin("tbody").line();
    for (Map.Entry<String, List<Finding>> row : rows) {
      RuleDescriptor rule = known.get(row.getKey());
      writeRow(row, rule == null ? "" : rule.summary(), most, html);
    }
    html.end().end().end().end().line();
  }

  private static void writeRow(
      Map.Entry<String, List<Finding>> row, String summary, int most, HtmlWriter html)
      throws IOException {
    List<Finding> findings = row.getValue();
    Level gravest = findings.stream().map(Finding::level).max(Level::compareTo).orElseThrow();
    html.begin("tr").begin("td");
    html.begin("button", "rule").attribute("type", "button").attribute("data-rule", row.getKey());
    html.text(row.getKey()).end().end();
    html.element("td", "dim", summary);
    html.element("td", "number", Integer.toString(findings.size()));
    html.begin("td")
        .begin("svg", "count")
        .attribute("viewBox", "0 0 " + WIDTH + " 10")
        .attribute("preserveAspectRatio", "none")
        .attribute("aria-hidden", "true");
    html.begin("rect", "level-" + gravest.id())
        .attribute("width", Math.max(2, WIDTH * findings.size() / most))
        .attribute("height", 10)
        .end()
        .end()
        .end();
    long documents = findings.stream().map(Finding::path).distinct().count();
    html.element("td", "number", Long.toString(documents)).end().line();
  }
}
