package dev.runwell.incident;

import java.util.List;

/**
 * What a document calls by name, each name once, as written.
 *
 * @param services the services it touched
 * @param alerts the alerts it names
 * @param errorCodes error codes and conditions: {@code ECONNRESET}, {@code HTTP 502}, {@code
 *     CVE-2026-1234}
 */
public record IncidentNames(List<String> services, List<String> alerts, List<String> errorCodes) {
  /** No names at all. */
  public static final IncidentNames NONE = new IncidentNames(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public IncidentNames {
    services = List.copyOf(services);
    alerts = List.copyOf(alerts);
    errorCodes = List.copyOf(errorCodes);
  }
}
