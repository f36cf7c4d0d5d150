package dev.runwell.rules.timeline;

import dev.runwell.model.Milestone;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Section;
import dev.runwell.model.StatedLength;
import dev.runwell.model.TimelineEntry;
import dev.runwell.source.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The timeline that a statement is about, asked how long something took. */
final class ToldTimes {
  /** What a reader may take for the detection. */
  private static final Set<Milestone> NOTICED =
      Set.of(Milestone.DETECTED, Milestone.ACKNOWLEDGED, Milestone.DECLARED);

  private final List<TimelineEntry> entries;
  private final boolean sure;

  private ToldTimes(List<TimelineEntry> list) {
    List<Duration> order =
        list.stream().map(TimelineEntry::elapsed).flatMap(Optional::stream).toList();
    sure = order.size() == list.size() && (isSorted(order) || isSorted(reversed(order)));
    entries =
        list.stream()
            .filter(entry -> entry.elapsed().isPresent())
            .sorted(Comparator.comparing(ToldTimes::at))
            .toList();
  }

  private static boolean isSorted(List<Duration> order) {
    for (int index = 1; index < order.size(); index++) {
      if (order.get(index).compareTo(order.get(index - 1)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Duration> reversed(List<Duration> order) {
    List<Duration> reversed = new ArrayList<>(order);
    Collections.reverse(reversed);
    return reversed;
  }

  /**
   * From one entry to another.
   *
   * @param from the first; empty if the header tells when it began
   */
  record Told(Optional<TimelineEntry> from, TimelineEntry to, Duration length) {}

  /**
   * The lists of entries in the innermost section around a statement that has any: one list, or two
   * that tell the same moments. Empty if they may be about several incidents, or if one of them
   * leaves its order in doubt.
   */
  static List<ToldTimes> around(PostMortem postMortem, Span statement) {
    List<Span> places = new ArrayList<>();
    postMortem.content().sections().stream()
        .filter(section -> section.span().contains(statement))
        .map(Section::span)
        .sorted(Comparator.comparingInt(Span::length))
        .forEach(places::add);
    places.add(postMortem.source().span());
    for (Span place : places) {
      Collection<List<TimelineEntry>> lists =
          postMortem.timeline().stream()
              .filter(entry -> place.contains(entry.span()))
              .collect(
                  Collectors.groupingBy(TimelineEntry::list, TreeMap::new, Collectors.toList()))
              .values();
      if (!lists.isEmpty()) {
        List<ToldTimes> times = lists.stream().map(ToldTimes::new).toList();
        boolean one = times.size() == 1 || (times.size() == 2 && meet(lists));
        return one && times.stream().allMatch(each -> each.sure) ? times : List.of();
      }
    }
    return List.of();
  }

  /**
   * Whether two lists tell a moment that is the same to the minute: they are about one incident.
   */
  private static boolean meet(Collection<List<TimelineEntry>> lists) {
    return lists.stream()
        .map(
            list ->
                list.stream().flatMap(entry -> moment(entry).stream()).collect(Collectors.toSet()))
        .reduce(
            (first, second) -> {
              first.retainAll(second);
              return first;
            })
        .filter(shared -> !shared.isEmpty())
        .isPresent();
  }

  private static Optional<LocalDateTime> moment(TimelineEntry entry) {
    return entry.date().flatMap(date -> entry.time().map(date::atTime));
  }

  /** Whether these are all entries of the document. */
  boolean isWholeOf(PostMortem postMortem) {
    return entries.size() == postMortem.timeline().size();
  }

  /** What the entries tell for certain about a length: one for each pair of its ends. */
  List<Told> told(StatedLength stated) {
    List<Told> told = new ArrayList<>();
    for (Milestone from : stated.from()) {
      for (Milestone to : stated.to()) {
        Optional<TimelineEntry> start = from == Milestone.START ? start() : first(from);
        Optional<TimelineEntry> end = to == Milestone.RESOLVED ? last(to) : first(to);
        if (start.isPresent()
            && end.isPresent()
            && !at(end.get()).minus(at(start.get())).isNegative()) {
          told.add(new Told(start, end.get(), at(end.get()).minus(at(start.get()))));
        }
      }
    }
    return told;
  }

  /** Whether an entry tells when the trouble began. */
  Optional<TimelineEntry> start() {
    return first(Milestone.START)
        .filter(
            start ->
                first(Milestone.DETECTED).filter(it -> at(it).compareTo(at(start)) < 0).isEmpty());
  }

  /** Every length that a house may have meant, however it counts. */
  Stream<Duration> possible(StatedLength stated) {
    List<TimelineEntry> starts = stated.from().stream().flatMap(this::mayBegin).distinct().toList();
    List<TimelineEntry> ends = stated.to().stream().flatMap(this::mayEnd).distinct().toList();
    return starts.stream().flatMap(start -> ends.stream().map(end -> at(end).minus(at(start))));
  }

  /** What came before the detection may be the beginning. */
  private Stream<TimelineEntry> mayBegin(Milestone from) {
    if (from != Milestone.START) {
      return marked(from);
    }
    Optional<TimelineEntry> noticed =
        entries.stream()
            .filter(entry -> entry.milestones().stream().anyMatch(NOTICED::contains))
            .findFirst();
    Stream<TimelineEntry> before =
        entries.stream()
            .filter(entry -> noticed.isPresent() && at(entry).compareTo(at(noticed.get())) <= 0);
    return Stream.concat(before, marked(from));
  }

  private Stream<TimelineEntry> mayEnd(Milestone to) {
    return switch (to) {
      case DETECTED ->
          entries.stream().filter(entry -> entry.milestones().stream().anyMatch(NOTICED::contains));
      case MITIGATED, RESOLVED -> mayBeOver();
      default -> marked(to);
    };
  }

  /** From the first mitigation on it may have been over, or where words say that it works. */
  private Stream<TimelineEntry> mayBeOver() {
    Optional<TimelineEntry> mitigated = first(Milestone.MITIGATED);
    Stream<TimelineEntry> after =
        entries.stream()
            .filter(
                entry ->
                    mitigated.isPresent()
                        ? at(entry).compareTo(at(mitigated.get())) >= 0
                        : TimelineMissingMilestone.Hints.PHRASES.finds("recovered", entry.text()));
    return Stream.concat(
        Stream.concat(after, marked(Milestone.RESOLVED)),
        Stream.of(entries.get(entries.size() - 1)));
  }

  /** The earliest entry of all. */
  TimelineEntry earliest() {
    return entries.get(0);
  }

  /** Whether the first entry is a turning point already: what led to it is not told. */
  boolean beginsMarked() {
    return !earliest().milestones().isEmpty();
  }

  Optional<TimelineEntry> first(Milestone milestone) {
    return marked(milestone).findFirst();
  }

  Optional<TimelineEntry> last(Milestone milestone) {
    return marked(milestone).reduce((first, second) -> second);
  }

  private Stream<TimelineEntry> marked(Milestone milestone) {
    return entries.stream().filter(entry -> entry.milestones().contains(milestone));
  }

  static Duration at(TimelineEntry entry) {
    return entry.elapsed().orElseThrow();
  }
}
