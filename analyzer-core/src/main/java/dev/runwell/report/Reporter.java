package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import java.io.IOException;

/** Writes what a run found in one format. Reporters are immutable; lines end with {@code \n}. */
public interface Reporter {

  /** Writes the whole report; does not close {@code out}. */
  void write(AnalysisReport report, Appendable out) throws IOException;
}
