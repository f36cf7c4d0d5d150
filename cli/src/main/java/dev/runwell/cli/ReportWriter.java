package dev.runwell.cli;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.report.Reporter;
import java.io.IOException;

/** Writes a report in every format and to every place that was asked for. */
final class ReportWriter {
  private ReportWriter() {}

  /** Whether all of it could be written; what could not is said. */
  static boolean write(AnalysisReport report, CheckOptions options, Session session)
      throws IOException {
    boolean written = true;
    for (ReportTarget target : options.targets()) {
      if (target.file().isPresent()) {
        Reporter reporter = target.format().reporter(options.style().plain());
        written &= write(report, reporter, target.file().get(), session);
      } else {
        target.format().reporter(options.style()).write(report, session.out());
      }
    }
    session.out().flush();
    return written;
  }

  private static boolean write(
      AnalysisReport report, Reporter reporter, String file, Session session) throws IOException {
    try {
      AtomicFile.write(session, file, out -> reporter.write(report, out));
      return true;
    } catch (IOException e) {
      session.note(IoReason.of(e));
      return false;
    }
  }
}
