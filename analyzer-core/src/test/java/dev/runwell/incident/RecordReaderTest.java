package dev.runwell.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Concept;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private static final IncidentRecord TICKETS =
      Incidents.read(
          "pm/tickets.md",
          "# Ticket sales refused",
          "",
          "**Date:** 2026-03-10",
          "**Severity:** SEV1",
          "**Services:** seat-map, ticket-api",
          "",
          "## Summary",
          "",
          "Buyers saw HTTP 502 for half an hour.",
          "",
          "## Timeline (UTC)",
          "",
          "- 09:00 The new release is live, sales begin to fail",
          "- 09:10 The alert TicketErrorRateHigh fires",
          "- 09:30 Rolled back, sales are back to normal: mitigated",
          "",
          "## Root cause",
          "",
          "### The pool",
          "",
          "The pool held ten connections;",
          "the eleventh got `ECONNREFUSED`.",
          "",
          "## Resolution",
          "",
          "We went back to the release before.",
          "",
          "## Action items",
          "",
          "- [ ] Raise the limit of the pool (owner: @ines, due 2026-04-01)",
          "- [x] Add a graph of the pool (owner: @tomas, due 2026-03-20)");

  @Test
  void headAndNames() {
    assertThat(TICKETS.title()).contains("Ticket sales refused");
    assertThat(TICKETS.date()).contains(LocalDate.of(2026, 3, 10));
    assertThat(TICKETS.severity()).contains("SEV1");
    assertThat(TICKETS.names())
        .isEqualTo(
            new IncidentNames(
                java.util.List.of("seat-map", "ticket-api"),
                java.util.List.of("TicketErrorRateHigh"),
                java.util.List.of("HTTP 502", "ECONNREFUSED")));
  }

  @Test
  void theFourAnswers() {
    assertThat(TICKETS.gist().summary()).contains("Buyers saw HTTP 502 for half an hour.");
    assertThat(TICKETS.gist().cause())
        .contains("The pool held ten connections; the eleventh got ECONNREFUSED.");
    assertThat(TICKETS.gist().mitigation()).contains("We went back to the release before.");
    assertThat(TICKETS.gist().symptom()).isEmpty();
    assertThat(TICKETS.timeToMitigate()).contains(Duration.ofMinutes(30));
  }

  @Test
  void whatIsLeftToDoAndHowLate() {
    assertThat(TICKETS.actions()).hasSize(2);
    assertThat(TICKETS.openActions())
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.text()).isEqualTo("Raise the limit of the pool");
              assertThat(action.owners()).containsExactly("@ines");
              assertThat(action.daysOverdue(LocalDate.of(2026, 4, 3))).hasValue(2);
              assertThat(action.daysOverdue(LocalDate.of(2026, 4, 1))).isEmpty();
            });
  }

  @Test
  void aSectionAnswersWhatTheOneAroundItDoesAndKnowsItsLines() {
    RecordedSection pool =
        TICKETS.sections().stream()
            .filter(section -> section.heading().equals("The pool"))
            .findFirst()
            .orElseThrow();
    assertThat(pool.answers(Concept.ROOT_CAUSE)).isTrue();
    RecordedPassage passage = pool.passages().get(0);
    assertThat(passage.lineOf(passage.text().indexOf("eleventh"))).isEqualTo(22);
  }

  @Test
  void whatIsNotSaidIsNotThere() {
    IncidentRecord empty = Incidents.read("pm/empty.md", "Nothing yet.");
    assertThat(empty.gist()).isEqualTo(Gist.NONE);
    assertThat(empty.names()).isEqualTo(IncidentNames.NONE);
    assertThat(empty.title()).isEmpty();
    assertThat(empty.timeToMitigate()).isEmpty();
  }
}
