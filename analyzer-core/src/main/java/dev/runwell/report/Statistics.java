package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each rule was broken, most often first. */
final class Statistics {
  private final List<Row> rows;

  private record Row(String rule, Level level, int findings, int documents) {}

  Statistics(AnalysisReport report) {
    Map<String, List<Finding>> byRule = new HashMap<>();
    for (Finding finding : report.findings()) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    List<Row> unsorted = new ArrayList<>();
    byRule.forEach((rule, findings) -> unsorted.add(row(rule, findings)));
    unsorted.sort(Comparator.comparingInt(Row::findings).reversed().thenComparing(Row::rule));
    rows = List.copyOf(unsorted);
  }

  /** A rule's row shows the gravest level of its findings. */
  private static Row row(String rule, List<Finding> findings) {
    Set<String> paths = new HashSet<>();
    Level gravest = Level.NOTE;
    for (Finding finding : findings) {
      paths.add(finding.path());
      gravest = finding.level().compareTo(gravest) > 0 ? finding.level() : gravest;
    }
    return new Row(rule, gravest, findings.size(), paths.size());
  }

  void write(Palette palette, Appendable out) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    out.append("findings  documents  level    rule\n");
    for (Row row : rows) {
      String level = row.level().id();
      out.append(right(row.findings(), "findings"))
          .append("  ")
          .append(right(row.documents(), "documents"))
          .append("  ")
          .append(palette.level(row.level(), level))
          .append(" ".repeat("warning".length() - level.length()))
          .append("  ")
          .append(row.rule())
          .append('\n');
    }
  }

  private static String right(int number, String column) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(0, column.length() - digits.length())) + digits;
  }
}
