package dev.runwell.cli;

import dev.runwell.report.ActionReporter;
import dev.runwell.report.CsvActions;
import dev.runwell.report.JsonActions;
import dev.runwell.report.MarkdownActions;
import dev.runwell.report.TextActions;

/** How a list of action items can be written. */
enum ActionFormat {
  /** For people. */
  TEXT,
  /** For spreadsheets. */
  CSV,
  /** For programs. */
  JSON,
  /** For the minutes of a review. */
  MARKDOWN;

  ActionReporter reporter(TextActions text) {
    return switch (this) {
      case TEXT -> text;
      case CSV -> new CsvActions();
      case JSON -> new JsonActions(Version.text());
      case MARKDOWN -> new MarkdownActions();
    };
  }
}
