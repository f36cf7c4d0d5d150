package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.time.HalfDay;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Carries am and pm on, as readers do: in "11:50 AM, 12:05, 1:40 PM" the one between is past noon.
 */
final class HalfDays {
  private static final Duration HALF_DAY = Duration.ofHours(12);

  /** Readers take the nearer of the two; in the middle nobody knows. */
  private static final Duration FAR = Duration.ofHours(6);

  /** So much earlier than the one before it, an entry is out of place and not half a day later. */
  private static final Duration SLIP = Duration.ofHours(1);

  private HalfDays() {}

  /** The same run; what stays unclear is marked so. */
  static List<Told> carried(List<Told> run) {
    List<TimelineEntry> said =
        run.stream().filter(told -> told.half() == HalfDay.SAID).map(Told::entry).toList();
    boolean open = run.stream().anyMatch(Told::isOpen);
    if (said.isEmpty()
        || !open
        || run.stream().filter(Told::isOpen).anyMatch(HalfDays::tellsItself)) {
      return run;
    }
    boolean newestFirst = Order.newestFirst(said);
    List<Told> result = new ArrayList<>(run);
    if (newestFirst) {
      Collections.reverse(result);
    }
    forward(result);
    backward(result);
    result.replaceAll(told -> told.isOpen() ? unclear(told) : told);
    if (newestFirst) {
      Collections.reverse(result);
    }
    return result;
  }

  /** A clock of 24 hours shows it by its hours, or by the zero in front of them. */
  private static boolean tellsItself(Told told) {
    int hour = told.entry().time().orElseThrow().getHour();
    return told.half() == HalfDay.PADDED || hour == 0 || hour > HALF_DAY.toHours();
  }

  private static void forward(List<Told> run) {
    Optional<Told> before = Optional.empty();
    for (int index = 0; index < run.size(); index++) {
      Told told = run.get(index);
      if (told.isOpen()) {
        Optional<LocalTime> time = before.flatMap(known -> after(known, told));
        run.set(index, time.map(found -> settled(told, found)).orElse(told));
      }
      if (run.get(index).entry().time().isPresent()) {
        before = Optional.of(run.get(index)).filter(known -> known.half() == HalfDay.SAID);
      }
    }
  }

  /** What stands before the first that says so. */
  private static void backward(List<Told> run) {
    Optional<Told> behind = Optional.empty();
    for (int index = run.size() - 1; index >= 0; index--) {
      Told told = run.get(index);
      if (told.isOpen()) {
        Optional<LocalTime> time = behind.flatMap(known -> before(known, told));
        run.set(index, time.map(found -> settled(told, found)).orElse(told));
      }
      if (run.get(index).entry().time().isPresent()) {
        behind = Optional.of(run.get(index)).filter(known -> known.half() == HalfDay.SAID);
      }
    }
  }

  private static Optional<LocalTime> after(Told known, Told open) {
    LocalTime from = known.entry().time().orElseThrow();
    Duration gap = gap(from, open.entry().time().orElseThrow());
    if (!sameDay(known, open)) {
      return Optional.empty();
    }
    if (gap.compareTo(FAR) <= 0) {
      return Optional.of(from.plus(gap));
    }
    Duration back = HALF_DAY.minus(gap);
    return back.compareTo(SLIP) <= 0 ? Optional.of(from.minus(back)) : Optional.empty();
  }

  private static Optional<LocalTime> before(Told known, Told open) {
    LocalTime until = known.entry().time().orElseThrow();
    Duration gap = gap(open.entry().time().orElseThrow(), until);
    return sameDay(known, open) && gap.compareTo(FAR) <= 0
        ? Optional.of(until.minus(gap))
        : Optional.empty();
  }

  private static boolean sameDay(Told one, Told other) {
    return one.entry().date().equals(other.entry().date());
  }

  /** How long on a dial of twelve hours the hand takes from one to the other. */
  private static Duration gap(LocalTime from, LocalTime to) {
    long nanos = Duration.between(from, to).toNanos();
    return Duration.ofNanos(Math.floorMod(nanos, HALF_DAY.toNanos()));
  }

  private static Told settled(Told told, LocalTime time) {
    return new Told(told.entry().at(time), told.dated(), told.daysLater(), HalfDay.SAID);
  }

  private static Told unclear(Told told) {
    return new Told(told.entry(), told.dated(), told.daysLater(), HalfDay.UNCLEAR);
  }
}
