package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A report for programs: schema {@code runwell/check/1}. Lines and columns are counted from 1,
 * columns in UTF-16 code units.
 */
public final class JsonReporter implements Reporter {
  private final String version;

  /** Names this version of the product. */
  public JsonReporter(String version) {
    this.version = version;
  }

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject()
        .field("schema", "runwell/check/1")
        .field("version", version)
        .field("asOf", report.asOf().toString());
    writeSummary(report, json);
    json.name("findings").beginList();
    for (Finding finding : report.findings()) {
      writeFinding(finding, json);
    }
    json.endList();
    writeProblems(report.problems(), json);
    json.endObject();
  }

  private static void writeSummary(AnalysisReport report, JsonWriter json) throws IOException {
    Summary summary = report.summary();
    json.name("summary").beginObject().field("files", summary.files());
    json.name("byKind").beginObject();
    for (Map.Entry<DocumentKind, Integer> entry : summary.byKind().entrySet()) {
      json.field(entry.getKey().id(), entry.getValue());
    }
    json.endObject();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      json.field(level.id(), report.count(level));
    }
    json.field("suppressed", summary.suppressed())
        .field("baseline", summary.baseline())
        .endObject();
  }

  private static void writeFinding(Finding finding, JsonWriter json) throws IOException {
    json.beginObject()
        .field("rule", finding.rule())
        .field("level", finding.level().id())
        .field("path", finding.path())
        .field("line", finding.start().line())
        .field("column", finding.start().column())
        .field("endLine", finding.end().line())
        .field("endColumn", finding.end().column())
        .field("message", finding.message())
        .field("help", finding.help())
        .field("fingerprint", finding.fingerprint())
        .endObject();
  }

  /** Writes the problems of a run as the list {@code problems}. */
  static void writeProblems(List<Problem> problems, JsonWriter json) throws IOException {
    json.name("problems").beginList();
    for (Problem problem : problems) {
      json.beginObject()
          .field("path", problem.path())
          .field("message", problem.message())
          .endObject();
    }
    json.endList();
  }
}
