package dev.runwell.cli;

import dev.runwell.report.JsonReporter;
import dev.runwell.report.Reporter;
import dev.runwell.report.TextReporter;

/** How a report can be written. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON;

  /** What a person may choose about a report for people. */
  record Style(boolean colours, boolean quiet, boolean statistics) {
    Style plain() {
      return new Style(false, quiet, statistics);
    }
  }

  Reporter reporter(Style style) {
    return switch (this) {
      case JSON -> new JsonReporter(Version.text());
      case TEXT ->
          new TextReporter()
              .coloured(style.colours())
              .quiet(style.quiet())
              .statistics(style.statistics());
    };
  }
}
