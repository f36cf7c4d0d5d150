package dev.runwell.finding;

import java.util.Optional;

/** What a shell tells its caller by a number. */
public enum ExitStatus {
  /** Nothing at or above the fail level. */
  OK(0),
  /** Findings at or above the fail level. */
  FINDINGS(1),
  /** Wrong usage or configuration; no document was read. */
  USAGE(2),
  /** The run itself failed somewhere; what was found is reported nevertheless. */
  RUN_FAILED(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }

  /** The status of a run; an empty {@code failOn} means that findings never fail it. */
  public static ExitStatus of(AnalysisReport report, Optional<Level> failOn) {
    if (!report.problems().isEmpty()) {
      return RUN_FAILED;
    }
    boolean failed =
        failOn.isPresent()
            && report.gravest().filter(level -> level.compareTo(failOn.get()) >= 0).isPresent();
    return failed ? FINDINGS : OK;
  }
}
