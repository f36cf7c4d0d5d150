package dev.runwell.incident;

import dev.runwell.model.DocumentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one incident; whatever its document does not say is empty.
 *
 * @param path the document, from the folder that was indexed; no two records share it
 * @param kind what the document was read as
 * @param title its title, in one line
 * @param date the day the incident began
 * @param severity on the house's scale, or as written
 * @param names what the document calls by name
 * @param gist the incident in four answers
 * @param timeToMitigate from the start of the trouble until users were no longer hurt
 * @param actions its action items, in the order of the document
 * @param sections its whole text, in the order of the document
 */
public record IncidentRecord(
    String path,
    DocumentKind kind,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> severity,
    IncidentNames names,
    Gist gist,
    Optional<Duration> timeToMitigate,
    List<RecordedAction> actions,
    List<RecordedSection> sections) {

  /** Copies the lists. */
  public IncidentRecord {
    actions = List.copyOf(actions);
    sections = List.copyOf(sections);
  }

  /** The items that are still to be done, in the order of the document. */
  public List<RecordedAction> openActions() {
    return actions.stream().filter(action -> !action.done()).toList();
  }
}
