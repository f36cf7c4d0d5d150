package dev.runwell.cli;

import dev.runwell.report.TextReporter;

/** What a person may choose about a report for people. */
record ReportStyle(boolean colours, boolean quiet, boolean statistics) {

  /** The reporter of this style, for standard output or for a file, which has no colours. */
  TextReporter reporter(boolean file) {
    return new TextReporter().coloured(colours && !file).quiet(quiet).statistics(statistics);
  }
}
