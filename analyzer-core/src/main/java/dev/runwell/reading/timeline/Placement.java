package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.time.HalfDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Places the entries of a timeline in time: the day past midnight, and the time gone by. */
final class Placement {
  /** Where the clock goes back by more than this, midnight lies between. */
  static final Duration OVER_MIDNIGHT = Duration.ofHours(12);

  /** Where it goes back by more than this, the next day is meant, or it is a slip: nobody knows. */
  private static final Duration SLIP = Duration.ofHours(3);

  /** Where no day is known at all, any will do: only differences count. */
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;

  private final Clocks clocks;
  private final boolean dated;
  private final List<Moment> moments = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDateTime> previous = Optional.empty();
  private int midnights;
  private boolean lost;

  /** When an entry happened, in one zone for its whole run, and the day its own clock showed. */
  private record Moment(Told told, Optional<LocalDate> date, Optional<LocalDateTime> at) {}

  private Placement(List<Told> run, Optional<LocalDate> incident) {
    clocks = Clocks.of(run.stream().map(Told::entry).toList(), incident);
    dated =
        run.stream()
            .map(Told::entry)
            .anyMatch(entry -> entry.time().isPresent() && entry.date().isPresent());
  }

  /**
   * The same entries, in the same order, each placed within its run.
   *
   * @param incident the day of the incident
   */
  static List<TimelineEntry> of(List<Told> told, Optional<LocalDate> incident) {
    List<TimelineEntry> placed = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= told.size(); end++) {
      if (end == told.size() || list(told, end) != list(told, start)) {
        placed.addAll(placed(told.subList(start, end), incident));
        start = end;
      }
    }
    return placed;
  }

  private static int list(List<Told> told, int index) {
    return told.get(index).entry().list();
  }

  private static List<TimelineEntry> placed(List<Told> told, Optional<LocalDate> incident) {
    List<Told> run = HalfDays.carried(told);
    boolean newestFirst = Order.newestFirst(run.stream().map(Told::entry).toList());
    Placement placement = new Placement(run, incident);
    for (int index = 0; index < run.size(); index++) {
      placement.add(run.get(newestFirst ? run.size() - 1 - index : index));
    }
    List<Moment> moments = placement.moments;
    if (newestFirst) {
      Collections.reverse(moments);
    }
    Optional<LocalDateTime> first = moments.stream().flatMap(it -> it.at().stream()).findFirst();
    return moments.stream()
        .map(
            moment ->
                moment
                    .told()
                    .entry()
                    .placed(
                        moment.date(),
                        moment.at().map(at -> Duration.between(first.orElseThrow(), at))))
        .toList();
  }

  private void add(Told told) {
    TimelineEntry entry = told.entry();
    boolean dayTold = told.dated() || told.daysLater() > 0 || !entry.date().equals(day);
    if (dayTold) {
      midnights = told.daysLater();
      lost = told.dated() && entry.date().isEmpty();
    }
    day = entry.date();
    boolean placeable = !lost && day.isPresent() == dated && told.half() != HalfDay.UNCLEAR;
    Optional<LocalDateTime> at = placeable ? moment(entry, dayTold) : Optional.empty();
    previous = at.or(() -> previous);
    moments.add(new Moment(told, lost ? day : day.map(it -> it.plusDays(midnights)), at));
  }

  private Optional<LocalDateTime> moment(TimelineEntry entry, boolean dayTold) {
    Optional<LocalDateTime> at = inOneZone(entry);
    if (at.isEmpty() || previous.isEmpty() || dayTold) {
      return at;
    }
    Duration gone = Duration.between(previous.get(), at.get());
    if (gone.compareTo(OVER_MIDNIGHT.negated()) < 0) {
      midnights++;
      return inOneZone(entry);
    }
    if (gone.compareTo(OVER_MIDNIGHT) > 0 && clocks.differ()) {
      midnights--; // further west it is still the day before
      return inOneZone(entry);
    }
    lost = gone.compareTo(SLIP.negated()) < 0;
    return lost ? Optional.empty() : at;
  }

  private Optional<LocalDateTime> inOneZone(TimelineEntry entry) {
    LocalDate on = entry.date().orElse(SOME_DAY).plusDays(midnights);
    return entry
        .time()
        .flatMap(time -> clocks.offset(entry, on).map(offset -> on.atTime(time).minus(offset)));
  }
}
