package dev.runwell.report;

import dev.runwell.finding.Level;
import dev.runwell.rule.RuleCatalogue;
import java.util.Optional;

/** The formats that a report can be written in; the first is for people to read. */
public enum ReportFormat {
  /** Lines with carets, for people. */
  TEXT,
  /** Our own, for programs. */
  JSON,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** JUnit XML, for build servers. */
  JUNIT,
  /** Checkstyle XML, for build servers. */
  CHECKSTYLE,
  /** Workflow commands of GitHub. */
  GITHUB,
  /** GitLab's code quality report. */
  GITLAB,
  /** A page for people. */
  HTML,
  /** Grade and score as a picture. */
  BADGE;

  /**
   * What a shell tells the reporters.
   *
   * @param version of the product
   * @param rules that can have found something
   * @param failOn the level that fails the run; empty if findings never do
   * @param text how the report for people looks
   */
  public record Context(
      String version, RuleCatalogue rules, Optional<Level> failOn, TextReporter text) {}

  /** The reporter of this format. */
  public Reporter reporter(Context context) {
    return switch (this) {
      case TEXT -> context.text();
      case JSON -> new JsonReporter(context.version());
      case SARIF -> new SarifReporter(context.version(), context.rules());
      case JUNIT -> new JunitReporter(context.failOn());
      case CHECKSTYLE -> new CheckstyleReporter();
      case GITHUB -> new GithubReporter();
      case GITLAB -> new GitlabReporter();
      case HTML -> new HtmlReporter(context.version(), context.rules());
      case BADGE -> new BadgeReporter();
    };
  }
}
