package dev.runwell.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many items there are, how many of them are to be done, and how many of those are late.
 *
 * @param unowned how many of those to be done nobody owns
 * @param owners the same by owner, those with most late items first
 */
record ActionTotals(int items, int open, int overdue, int unowned, List<Owner> owners) {

  /**
   * What one owner has to do. An item of several owners counts for each of them.
   *
   * @param name the name as it was first written; empty for the items that nobody owns
   */
  record Owner(Optional<String> name, int items, int open, int overdue) {
    private static final Comparator<Owner> ORDER =
        Comparator.comparingInt(Owner::overdue)
            .thenComparingInt(Owner::open)
            .reversed()
            .thenComparing(owner -> owner.name().map(ActionFilter::person).orElse(""));

    private Owner with(ListedAction item) {
      return new Owner(
          name, items + 1, open + (item.open() ? 1 : 0), overdue + (item.overdue() ? 1 : 0));
    }
  }

  static ActionTotals of(List<ListedAction> items) {
    Map<String, Owner> owners = new HashMap<>();
    Owner nobody = new Owner(Optional.empty(), 0, 0, 0);
    for (ListedAction item : items) {
      if (item.owners().isEmpty()) {
        owners.merge("", nobody.with(item), (known, first) -> known.with(item));
      }
      for (String name : item.owners()) {
        Owner begun = new Owner(Optional.of(name), 0, 0, 0).with(item);
        owners.merge(ActionFilter.person(name), begun, (known, first) -> known.with(item));
      }
    }
    List<ListedAction> open = items.stream().filter(ListedAction::open).toList();
    return new ActionTotals(
        items.size(),
        open.size(),
        (int) open.stream().filter(ListedAction::overdue).count(),
        (int) open.stream().filter(item -> item.owners().isEmpty()).count(),
        owners.values().stream().sorted(Owner.ORDER).toList());
  }
}
