package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The XML that Checkstyle writes, which most build servers read: one element a file that has
 * findings or problems, in path order. Notes are called {@code info} there; a problem is an error
 * whose source is {@code runwell.problem}.
 */
public final class CheckstyleReporter implements Reporter {
  /** The version of Checkstyle whose form this is; readers want one. */
  private static final String FORM = "10.0";

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    Map<String, List<Finding>> findings =
        report.findings().stream()
            .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
    Map<String, List<Problem>> problems =
        report.problems().stream()
            .collect(Collectors.groupingBy(Problem::path, TreeMap::new, Collectors.toList()));
    problems.keySet().forEach(path -> findings.computeIfAbsent(path, none -> List.of()));
    XmlWriter xml = new XmlWriter(out);
    xml.begin("checkstyle").attribute("version", FORM);
    for (Map.Entry<String, List<Finding>> file : findings.entrySet()) {
      xml.begin("file").attribute("name", file.getKey());
      for (Problem problem : problems.getOrDefault(file.getKey(), List.of())) {
        xml.begin("error")
            .attribute("line", 1)
            .attribute("severity", "error")
            .attribute("message", problem.message())
            .attribute("source", "runwell.problem")
            .end();
      }
      for (Finding finding : file.getValue()) {
        write(finding, xml);
      }
      xml.end();
    }
    xml.end();
  }

  private static void write(Finding finding, XmlWriter xml) throws IOException {
    xml.begin("error")
        .attribute("line", finding.start().line())
        .attribute("column", finding.start().column())
        .attribute("severity", finding.level() == Level.NOTE ? "info" : finding.level().id())
        .attribute("message", finding.message())
        .attribute("source", "runwell." + finding.rule())
        .end();
  }
}
