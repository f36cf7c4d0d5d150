package dev.runwell.testkit;

import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.RecordedAction;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A few incidents that an index is tried with. */
final class SampleIncidents {
  static final int POOL_CAUSE_LINE = 12;

  static final IncidentRecord POOL =
      incident(
          "pm/2026-02-03-pool.md",
          "Seat holds refused",
          LocalDate.of(2026, 2, 3),
          "SEV1",
          new IncidentNames(
              List.of("seat-map"), List.of("SeatHoldErrorRateHigh"), List.of("HTTP 502")),
          new RecordedAction(
              30, "Cap the pool", List.of("@ines"), Optional.of(LocalDate.of(2026, 3, 1)), false),
          "Buyers saw HTTP 502 and SeatHoldErrorRateHigh fired.",
          "The connection pool of the seat map was exhausted after the release.");

  static final IncidentRecord POOL_AGAIN =
      incident(
          "pm/2026-03-09-holds.md",
          "Seat holds slow",
          LocalDate.of(2026, 3, 9),
          "SEV2",
          new IncidentNames(List.of("seat-map"), List.of(), List.of()),
          new RecordedAction(31, "Add a graph", List.of(), Optional.empty(), true),
          "Buyers waited for the seat map.",
          "Each reader kept its connection to the pool; the seat map had none left.");

  static final IncidentRecord DISK =
      incident(
          "pm/2026-03-20-disk.md",
          "Ledger refuses postings",
          LocalDate.of(2026, 3, 20),
          "SEV2",
          new IncidentNames(List.of("ledger"), List.of(), List.of("ENOSPC")),
          new RecordedAction(33, "Prune archives", List.of("@mei"), Optional.empty(), false),
          "Postings failed with: no space left on device.",
          "Archives filled the volume at /var/lib/ledger.");

  static final IncidentRecord INVOICE =
      incident(
          "pm/invoice.md",
          "Invoices in the wrong currency",
          null,
          null,
          IncidentNames.NONE,
          new RecordedAction(35, "Test the default", List.of(), Optional.empty(), true),
          "Four hundred invoices named a currency that nobody had asked for.",
          "A default replaced the customer's own after a release.");

  static final List<IncidentRecord> ALL = List.of(POOL, POOL_AGAIN, DISK, INVOICE);

  private SampleIncidents() {}

  private static IncidentRecord incident(
      String path,
      String title,
      LocalDate date,
      String severity,
      IncidentNames names,
      RecordedAction action,
      String summary,
      String cause) {
    return new IncidentRecord(
        path,
        DocumentKind.POSTMORTEM,
        Optional.of(title),
        Optional.ofNullable(date),
        Optional.ofNullable(severity),
        names,
        new Gist(
            Optional.of(summary), Optional.empty(), Optional.of(cause), Optional.of("Restarted.")),
        Optional.of(Duration.ofMinutes(25)),
        List.of(action),
        List.of(
            new RecordedSection(
                "Summary", List.of(Concept.SUMMARY), 6, List.of(new RecordedPassage(8, summary))),
            new RecordedSection(
                "Root cause",
                List.of(Concept.ROOT_CAUSE),
                10,
                List.of(new RecordedPassage(POOL_CAUSE_LINE, cause)))));
  }
}
