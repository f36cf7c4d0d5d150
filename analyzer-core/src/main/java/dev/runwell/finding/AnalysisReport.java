package dev.runwell.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a run.
 *
 * @param asOf what today was for every rule
 * @param summary what was looked at
 * @param findings what is wrong in the texts, sorted by path, place and rule
 * @param problems what went wrong with the run, sorted by path
 */
public record AnalysisReport(
    LocalDate asOf, Summary summary, List<Finding> findings, List<Problem> problems) {

  /** Copies and sorts the lists. */
  public AnalysisReport {
    findings = findings.stream().sorted().toList();
    problems = problems.stream().sorted().toList();
  }

  /** How many findings are of this level. */
  public int count(Level level) {
    return (int) findings.stream().filter(finding -> finding.level() == level).count();
  }

  /** The level of the gravest finding; empty if there is none. */
  public Optional<Level> gravest() {
    return findings.stream().map(Finding::level).max(Level::compareTo);
  }
}
