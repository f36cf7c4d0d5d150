package dev.runwell.maven;

import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.FailLevel;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.report.FindingLine;
import dev.runwell.report.ReportFormat;
import dev.runwell.report.Sum;
import dev.runwell.report.TextReporter;
import dev.runwell.rule.NearestName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Finds what is wrong in runbooks, post-mortems and definitions of alerts, and fails the build over
 * it. In a build of several modules it runs once, for the folder that the build was started for.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends JudgingMojo {
  private static final String CURE =
      ". Mend what is listed above, or excuse a single place in its document:"
          + " <!-- runwell-disable-next RULE: reason -->."
          + " runwell:baseline accepts what is there today, so that only what is new fails;"
          + " -Drunwell.failOn=never lists it without failing the build.";

  /**
   * The level from which findings fail the build: error, warning, note or never; by default what
   * {@code runwell.yml} says, else error.
   */
  @Parameter(property = "runwell.failOn")
  String failOn;

  /**
   * Reports to write besides, each as FORMAT=FILE, such as {@code sarif=target/runwell.sarif}:
   * text, json, sarif, junit, checkstyle, github, gitlab, html or badge.
   */
  @Parameter(property = "runwell.formats")
  List<String> formats = List.of();

  @Override
  void run(DocumentRun documents)
      throws MojoExecutionException,
          MojoFailureException,
          ConfigurationException,
          PathException,
          IOException {
    Optional<FailLevel> asked = failLevel();
    List<BuildReport> reports = new ArrayList<>();
    for (String format : formats) {
      reports.add(BuildReport.parse(format));
    }
    DocumentRun.Outcome outcome = documents.judge();
    AnalysisReport report = outcome.report();
    report.findings().forEach(this::print);
    outcome.compared().staleNotes("runwell:baseline").forEach(getLog()::info);
    for (Problem problem : report.problems()) {
      getLog().error(FindingLine.of(problem));
    }
    Optional<Level> level = asked.map(FailLevel::level).orElseGet(outcome.settings()::failOn);
    ReportFormat.Context context =
        new ReportFormat.Context(version, outcome.rules(), level, new TextReporter());
    for (BuildReport each : reports) {
      each.write(report, context, documents.root());
    }
    switch (ExitStatus.of(report, level)) {
      case OK -> getLog().info(Sum.of(report));
      case FINDINGS -> throw new MojoFailureException(Sum.of(report) + CURE);
      case USAGE, RUN_FAILED -> throw new MojoExecutionException(Sum.of(report) + ". " + UNREAD);
    }
  }

  private void print(Finding finding) {
    String line = FindingLine.of(finding);
    switch (finding.level()) {
      case ERROR -> getLog().error(line);
      case WARNING -> getLog().warn(line);
      case NOTE -> getLog().info(line);
    }
  }

  private Optional<FailLevel> failLevel() throws MojoExecutionException {
    if (failOn == null) {
      return Optional.empty();
    }
    Optional<FailLevel> level = FailLevel.of(failOn);
    if (level.isEmpty()) {
      throw new MojoExecutionException(
          NearestName.unknown("level for failOn", failOn, FailLevel.WORDS));
    }
    return level;
  }
}
