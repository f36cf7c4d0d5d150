package dev.runwell.finding;

import dev.runwell.model.ActionItem;
import dev.runwell.model.Due;
import java.time.LocalDate;
import java.util.List;

/**
 * How many action items stand how; each is counted once.
 *
 * @param done finished, or not to be done any more
 * @param open still to be done and not late
 * @param overdue still to be done, and its due day has gone by
 */
public record ActionStates(int done, int open, int overdue) {
  /** No items. */
  public static final ActionStates NONE = new ActionStates(0, 0, 0);

  /** How these items stand on a day; on its due day an item is not late yet. */
  static ActionStates of(List<ActionItem> items, LocalDate asOf) {
    int done = 0;
    int overdue = 0;
    for (ActionItem item : items) {
      if (item.done()) {
        done++;
      } else if (isPast(item, asOf)) {
        overdue++;
      }
    }
    return new ActionStates(done, items.size() - done - overdue, overdue);
  }

  private static boolean isPast(ActionItem item, LocalDate asOf) {
    return item.due()
        .map(Due::date)
        .flatMap(date -> date.value())
        .filter(day -> day.isBefore(asOf))
        .isPresent();
  }

  /** All of them. */
  public int all() {
    return done + open + overdue;
  }

  /** These and others. */
  public ActionStates plus(ActionStates others) {
    return new ActionStates(done + others.done, open + others.open, overdue + others.overdue);
  }
}
