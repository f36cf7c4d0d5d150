package dev.runwell.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The outcome of a run.
 *
 * @param asOf what today was for every rule
 * @param summary what was looked at
 * @param documents the documents that the rules looked at, sorted by path
 * @param findings what is wrong in the texts, sorted by path, place and rule
 * @param accepted what is wrong as well and was accepted earlier, likewise
 * @param problems what went wrong with the run, sorted by path
 */
public record AnalysisReport(
    LocalDate asOf,
    Summary summary,
    List<JudgedDocument> documents,
    List<Finding> findings,
    List<Finding> accepted,
    List<Problem> problems) {

  /** Copies and sorts the lists. */
  public AnalysisReport {
    documents = documents.stream().sorted().toList();
    accepted = accepted.stream().sorted().toList();
    findings = findings.stream().sorted().toList();
    problems = problems.stream().sorted().toList();
  }

  /** The same run with its findings divided into those to be reported and those accepted. */
  public AnalysisReport with(List<Finding> reported, List<Finding> known) {
    return new AnalysisReport(
        asOf, summary.withBaseline(known.size()), documents, reported, known, problems);
  }

  /** How many findings are of this level. */
  public int count(Level level) {
    return (int) findings.stream().filter(finding -> finding.level() == level).count();
  }

  /** The level of the gravest finding; empty if there is none. */
  public Optional<Level> gravest() {
    return findings.stream().map(Finding::level).max(Level::compareTo);
  }

  /**
   * What is said about some of the documents, out of all that the run looked at; what went wrong
   * elsewhere than in a document stays.
   *
   * @param left the names of the documents that nothing is said about
   */
  public AnalysisReport without(Set<String> left) {
    return new AnalysisReport(
        asOf,
        summary,
        documents.stream().filter(each -> !left.contains(each.path())).toList(),
        findings.stream().filter(each -> !left.contains(each.path())).toList(),
        accepted.stream().filter(each -> !left.contains(each.path())).toList(),
        problems.stream().filter(each -> !left.contains(each.path())).toList());
  }
}
