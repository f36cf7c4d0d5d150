package dev.runwell.model;

import dev.runwell.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a timeline.
 *
 * @param span the whole entry, from its bullet, row or heading
 * @param list which run of entries it belongs to, from 0; order is judged within one list
 * @param date the day: stated, from the heading or sentence above, or carried forward; empty if
 *     nothing says
 * @param time the time of day as written, in 24 hours, start of a range; empty if only a day is
 *     given
 * @param zone the zone as written: of the entry, its column, its section or its document
 * @param spread how much later than {@code time} it may have been by its own words: the length of a
 *     range, a quarter of an hour for a rough time, else nothing
 * @param elapsed how long after the first entry of its list that can be placed it happened,
 *     whatever days and zones lie between; negative if earlier, empty if that cannot be told
 * @param text what happened, without the time
 * @param textSpan where that stands
 * @param milestones the turning points its wording tells
 */
public record TimelineEntry(
    Span span,
    int list,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<String> zone,
    Duration spread,
    Optional<Duration> elapsed,
    String text,
    Span textSpan,
    List<Milestone> milestones)
    implements Element {

  /** A bullet, a hash or a bar before the text, in UTF-16 units; a time is longer. */
  private static final int LONGEST_MARK = 5;

  /** Copies the milestones. */
  public TimelineEntry {
    milestones = List.copyOf(milestones);
  }

  /**
   * Whether the time stands before the text, as in a story; behind it, as in "Resolved: 14:31", it
   * belongs to a list of turning points.
   */
  public boolean timeFirst() {
    return textSpan.start() - span.start() > LONGEST_MARK;
  }

  /** The same entry at the time that its neighbours tell. */
  public TimelineEntry at(LocalTime told) {
    return new TimelineEntry(
        span, list, date, Optional.of(told), zone, spread, elapsed, text, textSpan, milestones);
  }

  /** The same entry in the zone that the document tells elsewhere. */
  public TimelineEntry in(String told) {
    return new TimelineEntry(
        span, list, date, time, Optional.of(told), spread, elapsed, text, textSpan, milestones);
  }

  /** The same entry, at most so much later than it says. */
  public TimelineEntry within(Duration later) {
    return new TimelineEntry(
        span, list, date, time, zone, later, elapsed, text, textSpan, milestones);
  }

  /** The same entry with its place in time. */
  public TimelineEntry placed(Optional<LocalDate> on, Optional<Duration> after) {
    return new TimelineEntry(span, list, on, time, zone, spread, after, text, textSpan, milestones);
  }
}
