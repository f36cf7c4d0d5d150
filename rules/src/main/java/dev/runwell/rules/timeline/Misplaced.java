package dev.runwell.rules.timeline;

import dev.runwell.model.TimelineEntry;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An entry that stands in the wrong place.
 *
 * @param neighbour the entry it should stand on the other side of
 * @param late whether it stands behind the place where it belongs
 */
record Misplaced(TimelineEntry entry, TimelineEntry neighbour, boolean late) {

  /** Two entries in the wrong order tell an order only if two others are in the right one. */
  private static final int FEWEST_IN_ORDER = 2;

  /** Where more than one of so many is out of place, another order is meant: by topic, say. */
  private static final int ONE_OF = 4;

  /** A longer list is a log of some machine. */
  private static final int LONGEST_TIMELINE = 1000;

  /** A rough time that stands first may have been so much earlier. */
  private static final Duration SLACK = Duration.ofMinutes(15);

  /**
   * The entries to take out for the rest of a list to be in order, as few as possible.
   *
   * @param list entries of one run that are all placed in time
   */
  static List<Misplaced> in(List<TimelineEntry> list) {
    if (list.size() > LONGEST_TIMELINE || inOrder(list)) {
      return List.of();
    }
    SortedSet<Integer> ordered = longestInOrder(list);
    int wrong = list.size() - ordered.size();
    boolean isOrder = ordered.size() >= FEWEST_IN_ORDER || list.size() == FEWEST_IN_ORDER;
    if (!isOrder || wrong * ONE_OF > list.size() + ONE_OF) {
      return List.of();
    }
    return IntStream.range(0, list.size())
        .filter(index -> !ordered.contains(index))
        .mapToObj(index -> of(list, index, ordered))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean inOrder(List<TimelineEntry> list) {
    return IntStream.range(1, list.size())
        .allMatch(index -> mayPrecede(list.get(index - 1), list.get(index)));
  }

  private static Optional<Misplaced> of(
      List<TimelineEntry> list, int index, SortedSet<Integer> ordered) {
    TimelineEntry entry = list.get(index);
    Optional<Misplaced> late =
        ordered.headSet(index).stream()
            .map(list::get)
            .filter(before -> !mayPrecede(before, entry))
            .findFirst()
            .map(before -> new Misplaced(entry, before, true));
    return late.or(
        () ->
            ordered.tailSet(index).stream()
                .map(list::get)
                .filter(after -> !mayPrecede(entry, after))
                .reduce((first, last) -> last)
                .map(after -> new Misplaced(entry, after, false)));
  }

  /** The indexes of the longest run in order; of equally long ones, that which begins first. */
  private static SortedSet<Integer> longestInOrder(List<TimelineEntry> list) {
    int size = list.size();
    int[] length = new int[size];
    int[] next = new int[size];
    int best = -1;
    for (int index = size - 1; index >= 0; index--) {
      length[index] = 1;
      next[index] = -1;
      for (int other = size - 1; other > index; other--) {
        if (mayPrecede(list.get(index), list.get(other)) && length[other] + 1 >= length[index]) {
          length[index] = length[other] + 1;
          next[index] = other;
        }
      }
      best = best < 0 || length[index] >= length[best] ? index : best;
    }
    SortedSet<Integer> run = new TreeSet<>();
    for (int index = best; index >= 0; index = next[index]) {
      run.add(index);
    }
    return run;
  }

  /** Whether the later one may really have happened at the same time or after. */
  private static boolean mayPrecede(TimelineEntry one, TimelineEntry other) {
    Duration slack = one.spread().compareTo(SLACK) > 0 ? SLACK : one.spread();
    return !elapsed(other).plus(other.spread()).plus(slack).minus(elapsed(one)).isNegative();
  }

  private static Duration elapsed(TimelineEntry entry) {
    return entry.elapsed().orElseThrow();
  }

  String message() {
    boolean sameDay = entry.date().equals(neighbour.date());
    return "Entry of "
        + clock(entry, sameDay)
        + " stands "
        + (late ? "after" : "before")
        + " the one of "
        + clock(neighbour, sameDay);
  }

  private static String clock(TimelineEntry entry, boolean sameDay) {
    String time = entry.time().map(LocalTime::toString).orElse("");
    return sameDay ? time : (entry.date().map(date -> date + " ").orElse("") + time).strip();
  }
}
