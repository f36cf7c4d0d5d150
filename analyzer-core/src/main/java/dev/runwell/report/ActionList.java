package dev.runwell.report;

import dev.runwell.finding.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The action items of many post-mortems, as wanted.
 *
 * @param asOf the day on which items are late or not
 * @param documents how many documents were read
 * @param postMortems how many of them were post-mortems
 * @param found how many items were in those, wanted or not
 * @param items those that were wanted, by due day, then path and line; items due at no one day last
 * @param problems what went wrong with the run, sorted by path
 */
public record ActionList(
    LocalDate asOf,
    int documents,
    int postMortems,
    int found,
    List<ListedAction> items,
    List<Problem> problems) {
  private static final Comparator<ListedAction> ORDER =
      Comparator.<ListedAction, LocalDate>comparing(item -> item.dueDay().orElse(LocalDate.MAX))
          .thenComparing(ListedAction::path)
          .thenComparingInt(ListedAction::line);

  /** Copies and sorts the lists. */
  public ActionList {
    items = items.stream().sorted(ORDER).toList();
    problems = problems.stream().sorted().toList();
  }

  /** Whether one of the items is late. */
  public boolean overdue() {
    return items.stream().anyMatch(ListedAction::overdue);
  }
}
