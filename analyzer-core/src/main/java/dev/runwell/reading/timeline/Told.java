package dev.runwell.reading.timeline;

import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.time.HalfDay;

/**
 * An entry as it stands in the document.
 *
 * @param dated whether it names its day itself
 * @param daysLater how many days behind its day it says it is
 * @param half what is known about the half of the day
 */
record Told(TimelineEntry entry, boolean dated, int daysLater, HalfDay half) {

  /** Whether it has a time that leaves the half of the day open. */
  boolean isOpen() {
    return (half == HalfDay.OPEN || half == HalfDay.PADDED) && entry.time().isPresent();
  }
}
