package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.StampReader.Stamp;
import dev.runwell.reading.time.TimeReader.FoundTime;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries read so far, with what the next one inherits: run, day and zone. */
final class EntryList {
  private final List<Told> entries = new ArrayList<>();
  private final MilestoneReader milestones;
  private final DayMemory days;
  private Optional<String> zone = Optional.empty();
  private int list;

  EntryList(MilestoneReader milestones, DayMemory days) {
    this.milestones = milestones;
    this.days = days;
  }

  DayMemory days() {
    return days;
  }

  /**
   * An entry as it stands in the document.
   *
   * @param dated whether it names its day itself
   * @param daysLater how many days behind its day it says it is
   */
  record Told(TimelineEntry entry, boolean dated, int daysLater) {}

  /** The entries, in the order in which they were read, placed in time. */
  List<TimelineEntry> entries() {
    return Placement.of(entries);
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
    MappedText told = text.trim();
    String plain = told.text().replace('\n', ' ');
    TimelineEntry entry =
        new TimelineEntry(
            span,
            list,
            day,
            time.map(FoundTime::time),
            time.flatMap(FoundTime::zone).or(() -> inherited),
            Optional.empty(),
            plain,
            told.span(),
            milestones.read(plain));
    entries.add(new Told(entry, written.isPresent(), stamp.daysLater()));
  }
}
