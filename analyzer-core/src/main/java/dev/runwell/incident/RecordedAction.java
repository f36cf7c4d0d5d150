package dev.runwell.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An action item of an incident.
 *
 * @param line where it stands in its document, from 1
 * @param text what is to be done, in one line
 * @param owners who does it
 * @param due the one day by which it is due
 * @param done whether the document says that it is finished, or that it will not be done
 */
public record RecordedAction(
    int line, String text, List<String> owners, Optional<LocalDate> due, boolean done) {

  /** Copies the owners. */
  public RecordedAction {
    owners = List.copyOf(owners);
  }

  /** How many days it is late on a day; empty if it is done, not late, or due at no one day. */
  public OptionalLong daysOverdue(LocalDate asOf) {
    return !done && due.isPresent() && due.get().isBefore(asOf)
        ? OptionalLong.of(ChronoUnit.DAYS.between(due.get(), asOf))
        : OptionalLong.empty();
  }
}
