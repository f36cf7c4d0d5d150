package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.model.UntimedEntry;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.HalfDay;
import dev.runwell.reading.time.StampReader.Stamp;
import dev.runwell.reading.time.TimeReader.FoundTime;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries read so far, with what the next one inherits: run, day and zone. */
final class EntryList {
  /** People round what they do not know to the quarter of an hour. */
  private static final Duration ROUGHLY = Duration.ofMinutes(15);

  private final List<Told> entries = new ArrayList<>();
  private final List<UntimedEntry> untimed = new ArrayList<>();
  private final MilestoneReader milestones;
  private final DayMemory days;
  private Optional<String> zone = Optional.empty();
  private int list;
  private boolean blockStarts;

  EntryList(MilestoneReader milestones, DayMemory days) {
    this.milestones = milestones;
    this.days = days;
  }

  DayMemory days() {
    return days;
  }

  /** The entries, in the order in which they were read, placed in time. */
  List<TimelineEntry> entries() {
    return Placement.of(entries, days.incident());
  }

  List<UntimedEntry> untimed() {
    return List.copyOf(untimed);
  }

  /** Takes what stands without a time among the entries of one list or table. */
  void takeUntimed(Neighbours neighbours) {
    neighbours.untimed().stream()
        .map(each -> new UntimedEntry(each.span(), each.text(), list))
        .forEach(untimed::add);
  }

  int size() {
    return entries.size();
  }

  /** What comes next is another run: its order is judged by itself. */
  void nextRun() {
    if (!entries.isEmpty() && entries.get(entries.size() - 1).entry().list() == list) {
      list++;
    }
  }

  /** A list or a table begins; if it goes back to an earlier time, it tells the story anew. */
  void startBlock() {
    blockStarts = true;
  }

  Optional<String> zone() {
    return zone;
  }

  /** The zone of the entries that follow and name none. */
  void zoneIs(Optional<String> inherited) {
    zone = inherited;
  }

  /** An entry whose stamp and text are known. */
  void add(Span span, Stamp stamp, MappedText text) {
    add(span, stamp, stamp.date(), zone, text);
  }

  /** An entry whose day may stand elsewhere; its own zone goes before {@code inherited}. */
  void add(
      Span span,
      Stamp stamp,
      Optional<WrittenDate> written,
      Optional<String> inherited,
      MappedText text) {
    Optional<LocalDate> day = written.isPresent() ? days.ofEntry(written.get()) : days.day();
    Optional<FoundTime> time = stamp.time();
    if (blockStarts && goesBack(day, time.map(FoundTime::time))) {
      nextRun();
    }
    blockStarts = false;
    MappedText told = text.trim();
    String plain = told.text().replace('\n', ' ');
    TimelineEntry entry =
        new TimelineEntry(
            span,
            list,
            day,
            time.map(FoundTime::time),
            time.flatMap(FoundTime::zone).or(() -> inherited),
            spread(stamp),
            Optional.empty(),
            plain,
            told.span(),
            milestones.read(plain));
    HalfDay half = time.map(FoundTime::half).orElse(HalfDay.OPEN);
    entries.add(new Told(entry, written.isPresent(), stamp.daysLater(), half));
  }

  private boolean goesBack(Optional<LocalDate> day, Optional<LocalTime> time) {
    if (entries.isEmpty()) {
      return false;
    }
    TimelineEntry last = entries.get(entries.size() - 1).entry();
    if (day.isPresent() && last.date().isPresent() && !day.equals(last.date())) {
      return day.get().isBefore(last.date().get());
    }
    Optional<Duration> gone =
        time.flatMap(now -> last.time().map(then -> Duration.between(then, now)));
    return gone.filter(Duration::isNegative)
        .filter(back -> back.negated().compareTo(Placement.OVER_MIDNIGHT) <= 0)
        .isPresent();
  }

  private static Duration spread(Stamp stamp) {
    Duration range =
        stamp
            .time()
            .flatMap(time -> time.until().map(until -> Duration.between(time.time(), until)))
            .filter(length -> !length.isNegative())
            .orElse(Duration.ZERO);
    return range.isZero() && stamp.rough() ? ROUGHLY : range;
  }
}
