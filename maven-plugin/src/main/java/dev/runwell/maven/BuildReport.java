package dev.runwell.maven;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.report.ReportFormat;
import dev.runwell.report.WholeFile;
import dev.runwell.rule.NearestName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A report that a build asked for.
 *
 * @param file what it is called, from the folder that the build was started for
 */
record BuildReport(ReportFormat format, String file) {

  /** Understands {@code FORMAT=FILE}. */
  static BuildReport parse(String asked) throws MojoExecutionException {
    int equals = asked.indexOf('=');
    if (equals < 0 || equals + 1 == asked.length()) {
      throw new MojoExecutionException(
          "formats takes FORMAT=FILE, such as sarif=target/runwell.sarif, not " + asked);
    }
    String id = asked.substring(0, equals);
    ReportFormat format =
        Arrays.stream(ReportFormat.values())
            .filter(each -> id(each).equals(id))
            .findFirst()
            .orElseThrow(
                () -> new MojoExecutionException(NearestName.unknown("format", id, ids())));
    return new BuildReport(format, asked.substring(equals + 1));
  }

  /** Writes it; the file appears whole or not at all. */
  void write(AnalysisReport report, ReportFormat.Context context, Path root)
      throws MojoExecutionException {
    try {
      WholeFile.write(root, file, out -> format.reporter(context).write(report, out));
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private static List<String> ids() {
    return Arrays.stream(ReportFormat.values()).map(BuildReport::id).toList();
  }

  private static String id(ReportFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
