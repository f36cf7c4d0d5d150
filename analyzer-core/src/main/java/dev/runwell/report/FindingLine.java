package dev.runwell.report;

import dev.runwell.finding.Finding;
import dev.runwell.finding.Problem;

/** Puts a finding or a problem into one line, for logs that say themselves how grave it is. */
public final class FindingLine {
  private FindingLine() {}

  /** Such as {@code pm/a.md:88:3 Action item has no owner (action-item/missing-owner)}. */
  public static String of(Finding finding) {
    return Glyphs.harmless(finding.path())
        + ":"
        + finding.start()
        + " "
        + Glyphs.harmless(finding.message())
        + " ("
        + finding.rule()
        + ")";
  }

  /** Such as {@code pm/b.md not valid UTF-8 at byte 812}. */
  public static String of(Problem problem) {
    return Glyphs.harmless(problem.path()) + " " + Glyphs.harmless(problem.message());
  }
}
