package dev.runwell.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencesTest {
  private static final IncidentRecord FIRST =
      Incidents.of(
          "pm/a.md",
          "Seat map frozen by cache stampede",
          "2026-01-12",
          "The seat map froze when its cache emptied: every reader rebuilt the plan at once.");
  private static final IncidentRecord AGAIN =
      Incidents.of(
          "pm/c.md",
          "Cache stampede froze the seat map",
          "2026-03-02",
          "Its cache emptied, every reader rebuilt the plan of the seats, the seat map froze.");
  private static final IncidentRecord OTHER =
      Incidents.of(
          "pm/b.md",
          "Invoices sent in the wrong currency",
          "2026-02-01",
          "A default currency replaced the customer's own in four hundred invoices.");

  @Test
  void aFailureThatCameBackOldestFirst() {
    assertThat(Recurrences.among(List.of(AGAIN, OTHER, FIRST)))
        .singleElement()
        .satisfies(
            family -> {
              assertThat(family.incidents()).containsExactly(FIRST, AGAIN);
              assertThat(family.shared()).contains("stampede");
            });
  }

  @Test
  void whatAHouseSaysEverywhereTellsNothing() {
    String formula = "This page is kept for learning, write to the incident desk with questions.";
    assertThat(
            Recurrences.among(
                List.of(
                    Incidents.of("pm/a.md", "Incident in Oslo", "2026-01-01", formula),
                    Incidents.of("pm/b.md", "Incident in Rome", "2026-02-01", formula),
                    Incidents.of("pm/c.md", "Incident in Bonn", "2026-03-01", formula))))
        .isEmpty();
  }

  @Test
  void theReportsNameWhatTheEarlierOnesLeftUndone() throws IOException {
    List<Recurrences.Family> families = Recurrences.among(List.of(FIRST, AGAIN));
    RecurrenceReport report = new RecurrenceReport(LocalDate.of(2026, 4, 20));
    StringBuilder text = new StringBuilder();
    report.text(families, text);
    assertThat(text)
        .containsOnlyOnce("open: Cap the batch size (@ines, due 2026-04-01, 19 days overdue)")
        .containsSubsequence("2 incidents share: ", "2026-01-12", "pm/a.md", "2026-03-02");
    StringBuilder markdown = new StringBuilder();
    report.markdown(families, markdown);
    assertThat(markdown)
        .containsOnlyOnce("  - [ ] Cap the batch size")
        .contains("- 2026-03-02 [Cache stampede froze the seat map](<pm/c.md>)");
    StringBuilder json = new StringBuilder();
    report.json(families, json);
    assertThat(json.toString().replaceAll("\\n *", ""))
        .startsWith("{\"schema\": \"runwell/recurrences/1\",\"asOf\": \"2026-04-20\",")
        .contains("\"path\": \"pm/a.md\",\"title\": \"Seat map frozen by cache stampede\",")
        .contains("\"due\": \"2026-04-01\",\"daysOverdue\": 19}");
  }
}
