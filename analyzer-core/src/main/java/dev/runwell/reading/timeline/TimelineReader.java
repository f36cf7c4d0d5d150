package dev.runwell.reading.timeline;

import dev.runwell.model.Concept;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.UntimedEntry;
import dev.runwell.reading.Outline;
import dev.runwell.reading.OutlineSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the timelines of a post-mortem: whatever form an entry takes, with the day and the zone
 * that its surroundings give it. A day that nothing tells stays unknown.
 */
public final class TimelineReader {
  private final MilestoneReader milestones = new MilestoneReader();

  /**
   * What a timeline tells.
   *
   * @param entries what has a time or a day of its own, in the order of the document
   * @param untimed what stands among them without one
   */
  public record Timeline(List<TimelineEntry> entries, List<UntimedEntry> untimed) {}

  /**
   * The entries of every section that answers what happened when, in the order of the document.
   *
   * @param incident the day of the incident; only tells the year or the order of numbers in dates
   * @param zone the zone that the document names for all its times
   */
  public Timeline read(Outline outline, Optional<LocalDate> incident, Optional<String> zone) {
    DayMemory days = new DayMemory(incident, outline.tree().source().text());
    EntryList entries = new EntryList(milestones, days);
    for (OutlineSection section : outline.answering(Concept.TIMELINE)) {
      entries.nextRun();
      days.forget();
      entries.zoneIs(zone);
      new SectionEntries(entries).read(section);
    }
    return new Timeline(entries.entries(), entries.untimed());
  }
}
