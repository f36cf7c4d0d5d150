package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * JUnit XML: a suite a document, and in it a test case a finding, or one that passes where nothing
 * was found. A finding below the level that fails the run is a test case that passes and prints it;
 * a problem is an error.
 */
public final class JunitReporter implements Reporter {
  private final Optional<Level> failOn;

  /** Knows the level that fails the run; empty if findings never do. */
  public JunitReporter(Optional<Level> failOn) {
    this.failOn = failOn;
  }

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    Map<String, List<Finding>> findings =
        report.findings().stream().collect(Collectors.groupingBy(Finding::path));
    Map<String, List<Problem>> problems =
        report.problems().stream().collect(Collectors.groupingBy(Problem::path));
    Set<String> paths = new TreeSet<>(findings.keySet());
    paths.addAll(problems.keySet());
    report.documents().stream().map(JudgedDocument::path).forEach(paths::add);
    XmlWriter xml = new XmlWriter(out);
    xml.begin("testsuites").attribute("name", "runwell");
    for (String path : paths) {
      writeSuite(
          path,
          findings.getOrDefault(path, List.of()),
          problems.getOrDefault(path, List.of()),
          xml);
    }
    xml.end();
  }

  private void writeSuite(
      String path, List<Finding> findings, List<Problem> problems, XmlWriter xml)
      throws IOException {
    xml.begin("testsuite")
        .attribute("name", path)
        .attribute("tests", Math.max(1, findings.size() + problems.size()))
        .attribute("failures", findings.stream().filter(this::fails).count())
        .attribute("errors", problems.size())
        .attribute("skipped", 0)
        .attribute("time", "0");
    if (findings.isEmpty() && problems.isEmpty()) {
      beginCase(path, "no findings", xml).end();
    }
    for (Problem problem : problems) {
      beginCase(path, "problem", xml)
          .begin("error")
          .attribute("type", "problem")
          .attribute("message", problem.message())
          .text(path + ":1: error " + problem.message())
          .end()
          .end();
    }
    for (Finding finding : findings) {
      beginCase(path, finding.rule() + " at " + finding.start(), xml);
      writeFinding(finding, xml);
      xml.end();
    }
    xml.end();
  }

  private static XmlWriter beginCase(String path, String name, XmlWriter xml) throws IOException {
    return xml.begin("testcase")
        .attribute("classname", path)
        .attribute("name", name)
        .attribute("file", path)
        .attribute("time", "0");
  }

  private void writeFinding(Finding finding, XmlWriter xml) throws IOException {
    if (fails(finding)) {
      xml.begin("failure")
          .attribute("type", finding.rule())
          .attribute("message", finding.message());
    } else {
      xml.begin("system-out");
    }
    String place = finding.path() + ":" + finding.start();
    xml.text(
            place
                + ": "
                + finding.level().id()
                + " "
                + finding.message()
                + " ["
                + finding.rule()
                + "]\n"
                + finding.help())
        .end();
  }

  private boolean fails(Finding finding) {
    return failOn.filter(level -> finding.level().compareTo(level) >= 0).isPresent();
  }
}
