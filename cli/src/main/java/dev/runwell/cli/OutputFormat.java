package dev.runwell.cli;

import dev.runwell.report.JsonReporter;
import dev.runwell.report.Reporter;
import dev.runwell.report.TextReporter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(OutputFormat::id).toList();
  }

  static OutputFormat of(String id) throws UsageException {
    return Arrays.stream(values())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(() -> UsageException.unknown("format", id, ids()));
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
