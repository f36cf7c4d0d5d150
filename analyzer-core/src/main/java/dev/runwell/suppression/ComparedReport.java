package dev.runwell.suppression;

import dev.runwell.finding.AnalysisReport;
import java.util.ArrayList;
import java.util.List;

/**
 * A report beside a baseline.
 *
 * @param report with the new findings; those that the baseline holds are its accepted ones
 * @param stale the entries whose finding is no longer there
 */
public record ComparedReport(AnalysisReport report, List<BaselineEntry> stale) {
  /** How many stale entries are named; a long list says no more than its length. */
  private static final int NAMED = 10;

  /** Copies the entries. */
  public ComparedReport {
    stale = List.copyOf(stale);
  }

  /** What is to be said of stale entries, a sentence each; {@code command} is what drops them. */
  public List<String> staleNotes(String command) {
    List<String> notes = new ArrayList<>();
    for (BaselineEntry entry : stale.subList(0, Math.min(NAMED, stale.size()))) {
      notes.add("stale in the baseline: " + entry.path() + " " + entry.rule());
    }
    if (!stale.isEmpty()) {
      String more = stale.size() > NAMED ? (stale.size() - NAMED) + " more are; " : "";
      notes.add(more + command + " drops what is stale");
    }
    return notes;
  }
}
