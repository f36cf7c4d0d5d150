package dev.runwell.cli;

import dev.runwell.report.IoReason;
import dev.runwell.report.WholeFile;
import java.io.IOException;
import java.util.List;

/** Writes a report in every format and to every place that was asked for. */
final class ReportWriter {
  /** Makes the text of a report. */
  @FunctionalInterface
  interface Report<F> {
    /** The report in a format, for a file or for standard output. */
    WholeFile.Content in(F format, boolean file);
  }

  private ReportWriter() {}

  /** Whether all of it could be written; what could not is said. */
  static <F extends Enum<F>> boolean write(
      List<ReportTarget<F>> targets, Report<F> report, Session session) throws IOException {
    boolean written = true;
    for (ReportTarget<F> target : targets) {
      if (target.file().isPresent()) {
        written &= write(report.in(target.format(), true), target.file().get(), session);
      } else {
        report.in(target.format(), false).writeTo(session.out());
      }
    }
    session.out().flush();
    return written;
  }

  private static boolean write(WholeFile.Content report, String file, Session session)
      throws IOException {
    try {
      WholeFile.write(session.shell().workingFolder(), file, report);
      return true;
    } catch (IOException e) {
      session.note(IoReason.of(e));
      return false;
    }
  }
}
