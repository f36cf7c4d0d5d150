package dev.runwell.search;

import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.QueryField;
import dev.runwell.incident.RecordedAction;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.model.Concept;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What of an incident a query can name. */
final class FieldTexts {
  private FieldTexts() {}

  static List<String> of(IncidentRecord incident, QueryField field) {
    return switch (field) {
      case TITLE -> incident.title().stream().toList();
      case PATH -> List.of(incident.path());
      case SEVERITY -> incident.severity().stream().toList();
      case SERVICE -> incident.names().services();
      case ALERT -> incident.names().alerts();
      case ERROR -> incident.names().errorCodes();
      case SUMMARY -> sections(incident, Concept.SUMMARY);
      case SYMPTOM -> sections(incident, Concept.SYMPTOM, Concept.IMPACT, Concept.DETECTION);
      case CAUSE -> sections(incident, Concept.ROOT_CAUSE, Concept.CONTRIBUTING_FACTORS);
      case MITIGATION -> sections(incident, Concept.RESOLUTION, Concept.MITIGATION);
      case ACTION -> incident.actions().stream().map(RecordedAction::text).toList();
    };
  }

  private static List<String> sections(IncidentRecord incident, Concept... concepts) {
    Set<Concept> wanted = Set.copyOf(Arrays.asList(concepts));
    return incident.sections().stream()
        .filter(section -> section.concepts().stream().anyMatch(wanted::contains))
        .flatMap(section -> section.passages().stream())
        .map(RecordedPassage::text)
        .toList();
  }
}
