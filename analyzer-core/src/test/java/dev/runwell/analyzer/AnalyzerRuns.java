package dev.runwell.analyzer;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.model.DocumentKind;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs over files of a folder of its own for each test. */
abstract class AnalyzerRuns {
  @TempDir Path folder;

  AnalyzerBuilder builder() {
    return Analyzer.builder()
        .rules(TestRules.all())
        .asOf(LocalDate.of(2026, 4, 20))
        .kind(DocumentKind.RUNBOOK)
        .workingFolder(folder);
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static List<String> lines(AnalysisReport report) {
    List<String> lines = new ArrayList<>();
    for (Finding each : report.findings()) {
      lines.add(each.path() + ":" + each.start() + " " + each.level().id() + " " + each.rule());
    }
    return lines;
  }

  static AnalysisReport judge(AnalyzerBuilder builder, String text) {
    return builder.build().analyze(SourceText.of("page.md", text), Cancellation.never());
  }
}
