package dev.runwell.suppression;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Findings that were accepted, each known by its fingerprint. Its file has one finding a line,
 * sorted by path, rule and fingerprint, and nothing that depends on the day, the machine or the
 * lines of the documents: it changes only where findings come or go, and two branches' changes
 * merge line by line. Immutable.
 */
public final class Baseline {
  /** The name that its file has unless somebody says otherwise. */
  public static final String FILE = "runwell-baseline";

  private static final String HEAD =
      """
      # Findings that are accepted for now: fingerprint, rule, file. "runwell baseline" writes this
      # file anew and drops what is mended; "runwell check" reports only what is not in it.
      """;

  private final TreeSet<BaselineEntry> entries;

  private Baseline(Collection<BaselineEntry> entries) {
    this.entries = new TreeSet<>(entries);
  }

  /** Nothing was accepted. */
  public static Baseline empty() {
    return new Baseline(List.of());
  }

  /**
   * Understands the text of a baseline's file.
   *
   * @throws BaselineException at the first line that is neither an entry, a comment nor blank, such
   *     as the mark of a conflict
   */
  public static Baseline read(String file, String text) throws BaselineException {
    List<BaselineEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        int at = number;
        entries.add(
            BaselineEntry.parse(line)
                .orElseThrow(() -> new BaselineException(file, at, "not an entry of a baseline")));
      }
    }
    return new Baseline(entries);
  }

  /** The entries, sorted. */
  public List<BaselineEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * What a report is beside this baseline.
   *
   * @param home how the baseline names a file of the run
   * @param asked whether the rule with this id had a say in the run
   * @param exists whether a file that the baseline names is there
   */
  public ComparedReport compare(
      AnalysisReport report,
      UnaryOperator<String> home,
      Predicate<String> asked,
      Predicate<String> exists) {
    List<Finding> fresh = new ArrayList<>();
    List<Finding> accepted = new ArrayList<>();
    Set<String> known = new HashSet<>();
    entries.forEach(entry -> known.add(entry.fingerprint()));
    Set<String> met = new HashSet<>();
    for (Finding finding : report.findings()) {
      Optional<String> name = namesOf(finding).filter(known::contains).findFirst();
      name.ifPresent(met::add);
      (name.isPresent() ? accepted : fresh).add(finding);
    }
    Set<String> judged = judged(report, home);
    List<BaselineEntry> stale =
        entries.stream()
            .filter(entry -> !met.contains(entry.fingerprint()))
            .filter(entry -> asked.test(entry.rule()))
            .filter(entry -> judged.contains(entry.path()) || !exists.test(entry.path()))
            .toList();
    return new ComparedReport(report.with(fresh, accepted), stale);
  }

  /** A file that an earlier version wrote still holds. */
  private static Stream<String> namesOf(Finding finding) {
    return Stream.concat(Stream.of(finding.fingerprint()), finding.formerFingerprint().stream());
  }

  /** The files of which every finding is known: those where nothing went wrong. */
  private static Set<String> judged(AnalysisReport report, UnaryOperator<String> home) {
    Set<String> judged = new HashSet<>();
    for (JudgedDocument document : report.documents()) {
      judged.add(BaselineEntry.named(document.path(), home));
    }
    for (Problem problem : report.problems()) {
      judged.remove(BaselineEntry.named(problem.path(), home));
    }
    return judged;
  }

  /**
   * This baseline with all that a report found and without the entries that are stale by it; each
   * finding under the name of today.
   *
   * @param compared the report beside this baseline
   * @param home how the baseline names a file of the run
   */
  public Renewal renewed(ComparedReport compared, UnaryOperator<String> home) {
    Baseline renewed = new Baseline(entries);
    compared.stale().forEach(renewed.entries::remove);
    AnalysisReport report = compared.report();
    for (Finding finding : report.accepted()) {
      finding
          .formerFingerprint()
          .ifPresent(former -> renewed.entries.remove(BaselineEntry.of(finding, former, home)));
      renewed.entries.add(BaselineEntry.of(finding, finding.fingerprint(), home));
    }
    for (Finding finding : report.findings()) {
      renewed.entries.add(BaselineEntry.of(finding, finding.fingerprint(), home));
    }
    return new Renewal(renewed, report.findings().size(), compared.stale().size());
  }

  /** Writes the text of the file. */
  public void write(Appendable out) throws IOException {
    out.append(HEAD);
    for (BaselineEntry entry : entries) {
      out.append(entry.line()).append('\n');
    }
  }
}
