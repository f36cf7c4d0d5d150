package dev.runwell.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which incidents are wanted, whatever their text says.
 *
 * @param services one of these, however it is cased; any if there are none
 * @param severities one of these, however it is cased; any if there are none
 * @param since begun on this day or later
 * @param until begun on this day or earlier
 * @param openActions only those with something left to do
 */
public record IncidentFilter(
    List<String> services,
    List<String> severities,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    boolean openActions) {
  /** Wants every incident. */
  public static final IncidentFilter ALL =
      new IncidentFilter(List.of(), List.of(), Optional.empty(), Optional.empty(), false);

  /** Copies the lists. */
  public IncidentFilter {
    services = List.copyOf(services);
    severities = List.copyOf(severities);
  }

  /** Whether an incident is wanted; one without a date is not, where the date decides. */
  public boolean accepts(IncidentRecord incident) {
    return (services.isEmpty() || incident.names().services().stream().anyMatch(this::isService))
        && (severities.isEmpty() || incident.severity().filter(this::isSeverity).isPresent())
        && since.map(day -> begun(incident, day, 1)).orElse(true)
        && until.map(day -> begun(incident, day, -1)).orElse(true)
        && (!openActions || !incident.openActions().isEmpty());
  }

  private boolean isService(String service) {
    String folded = service.toLowerCase(Locale.ROOT);
    return services.stream().anyMatch(wanted -> wanted.toLowerCase(Locale.ROOT).equals(folded));
  }

  private boolean isSeverity(String severity) {
    return severities.stream().anyMatch(severity::equalsIgnoreCase);
  }

  private static boolean begun(IncidentRecord incident, LocalDate day, int direction) {
    return incident.date().filter(date -> date.compareTo(day) * direction >= 0).isPresent();
  }
}
