package dev.runwell.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which action items are wanted: those that pass everything that is asked for.
 *
 * @param open only those still to be done
 * @param overdue only those still to be done whose due day has gone by
 * @param unowned only those that nobody owns
 * @param owners only those that one of these owns, whatever the case, with or without {@code @};
 *     empty for all
 * @param priorities only those of one of these priorities, on the house's scale or as written;
 *     empty for all
 */
public record ActionFilter(
    boolean open, boolean overdue, boolean unowned, List<String> owners, List<String> priorities) {

  /** Every item. */
  public static final ActionFilter ALL =
      new ActionFilter(false, false, false, List.of(), List.of());

  /** Copies the lists. */
  public ActionFilter {
    owners = owners.stream().map(ActionFilter::person).toList();
    priorities = List.copyOf(priorities);
  }

  /** Whether an item is wanted. */
  public boolean accepts(ListedAction item) {
    return (!open || item.open())
        && (!overdue || item.overdue())
        && (!unowned || item.owners().isEmpty())
        && (owners.isEmpty()
            || item.owners().stream().map(ActionFilter::person).anyMatch(owners::contains))
        && (priorities.isEmpty() || priorities.stream().anyMatch(each -> isOf(each, item)));
  }

  /** Those of the wanted owners who own nothing, as {@link #person} writes them. */
  public List<String> strangers(Collection<String> known) {
    List<String> people = known.stream().map(ActionFilter::person).toList();
    return owners.stream().filter(owner -> !people.contains(owner)).toList();
  }

  private static boolean isOf(String priority, ListedAction item) {
    return item.priority().stream()
        .flatMap(each -> Stream.concat(each.known().stream(), Stream.of(each.text())))
        .anyMatch(priority::equalsIgnoreCase);
  }

  /** What two spellings of one owner have in common. */
  public static String person(String owner) {
    String name = owner.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("@") ? name.substring(1) : name;
  }
}
