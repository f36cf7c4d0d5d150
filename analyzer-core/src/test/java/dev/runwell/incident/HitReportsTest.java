package dev.runwell.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitReportsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
  private static final IncidentAnswer ANSWER =
      new IncidentAnswer(
          List.of(
              new IncidentHit(
                  Incidents.read(
                      "pm/a.md",
                      "# Sales refused",
                      "",
                      "**Date:** 2026-03-10",
                      "**Severity:** SEV1",
                      "**Services:** seat-map",
                      "",
                      "## Resolution",
                      "",
                      "Rolled back.",
                      "",
                      "## Action items",
                      "",
                      "- [ ] Raise the limit (owner: @ines, due 2026-04-19)"),
                  12.25,
                  false,
                  List.of("service seat-map", "back"),
                  "Resolution",
                  9,
                  new Snippet("Rolled back.", List.of(new Span(7, 11))))),
          List.of(),
          false,
          Optional.empty());

  @Test
  void forPeople() throws IOException {
    StringBuilder text = new StringBuilder();
    new TextHits(TODAY, false).write(ANSWER, text);
    assertThat(text.toString())
        .isEqualTo(
            """
            1. Sales refused
               pm/a.md:9 · 2026-03-10 · SEV1 · seat-map
               Why: service seat-map, back
               Resolution: Rolled back.
               Fixed by: Rolled back.
               Open: Raise the limit (@ines, due 2026-04-19, 1 day overdue)
            """);
  }

  @Test
  void coloursMarkWhatWasAskedForAndWhatIsLate() throws IOException {
    StringBuilder text = new StringBuilder();
    new TextHits(TODAY, true).write(ANSWER, text);
    assertThat(text)
        .contains("Rolled \u001b[1;33mback\u001b[0m.", "\u001b[1;31m1 day overdue\u001b[0m");
  }

  @Test
  void forPrograms() throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonHits(TODAY).write("rolled \"back\"", ANSWER, json);
    assertThat(json.toString().replaceAll("\\n *", ""))
        .startsWith("{\"schema\": \"runwell/search/1\",\"query\": \"rolled \\\"back\\\"\",")
        .contains(
            "\"rank\": 1,\"path\": \"pm/a.md\",\"line\": 9,\"section\": \"Resolution\","
                + "\"kind\": \"postmortem\",\"title\": \"Sales refused\",\"date\": \"2026-03-10\","
                + "\"severity\": \"SEV1\",\"services\": [\"seat-map\"],\"score\": 12.250,"
                + "\"why\": [\"service seat-map\",\"back\"],\"byMeaning\": false,\"snippet\": \"Rolled back.\","
                + "\"summary\": null,\"symptom\": null,\"cause\": null,"
                + "\"mitigation\": \"Rolled back.\",\"timeToMitigateMinutes\": null,"
                + "\"openActions\": [{\"line\": 13,\"text\": \"Raise the limit\","
                + "\"owner\": \"@ines\",\"due\": \"2026-04-19\",\"daysOverdue\": 1}]");
  }
}
