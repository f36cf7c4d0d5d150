package dev.runwell.incident;

import dev.runwell.report.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Hits for programs: schema {@code runwell/search/1}. What an incident does not say is null; {@code
 * daysOverdue} is null for what is not late.
 */
public final class JsonHits {
  private final LocalDate asOf;

  /** Counts days overdue up to a day. */
  public JsonHits(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Writes an answer to what was asked. */
  public void write(String asked, IncidentAnswer answer, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject().field("schema", "runwell/search/1").field("query", asked);
    json.name("corrections").beginList();
    for (IncidentAnswer.Correction correction : answer.corrections()) {
      json.beginObject()
          .field("word", correction.word())
          .field("meant", correction.meant())
          .endObject();
    }
    json.endList().field("phrasesDropped", answer.phrasesDropped()).name("hits").beginList();
    int rank = 0;
    for (IncidentHit hit : answer.hits()) {
      write(++rank, hit, json);
    }
    json.endList().endObject();
  }

  private void write(int rank, IncidentHit hit, JsonWriter json) throws IOException {
    IncidentRecord incident = hit.incident();
    json.beginObject()
        .field("rank", rank)
        .field("path", incident.path())
        .field("line", hit.line())
        .field("section", Optional.of(hit.place()).filter(place -> !place.isEmpty()))
        .field("kind", incident.kind().id())
        .field("title", incident.title())
        .field("date", incident.date().map(LocalDate::toString))
        .field("severity", incident.severity())
        .field("services", incident.names().services())
        .name("score")
        .value(hit.score());
    json.field("why", hit.why())
        .field("byMeaning", hit.byMeaning())
        .field("snippet", hit.snippet().text())
        .field("summary", incident.gist().summary())
        .field("symptom", incident.gist().symptom())
        .field("cause", incident.gist().cause())
        .field("mitigation", incident.gist().mitigation())
        .name("timeToMitigateMinutes");
    number(incident.timeToMitigate().map(Duration::toMinutes), json);
    writeOpen(incident.openActions(), asOf, json);
    json.endObject();
  }

  /** The items that are still to be done, as {@code openActions}. */
  static void writeOpen(List<RecordedAction> open, LocalDate asOf, JsonWriter json)
      throws IOException {
    json.name("openActions").beginList();
    for (RecordedAction action : open) {
      OptionalLong late = action.daysOverdue(asOf);
      String owners = String.join(", ", action.owners());
      json.beginObject()
          .field("line", action.line())
          .field("text", action.text())
          .field("owner", Optional.of(owners).filter(it -> !it.isEmpty()))
          .field("due", action.due().map(LocalDate::toString))
          .name("daysOverdue");
      number(late.isPresent() ? Optional.of(late.getAsLong()) : Optional.empty(), json);
      json.endObject();
    }
    json.endList();
  }

  private static void number(Optional<Long> number, JsonWriter json) throws IOException {
    if (number.isPresent()) {
      json.value(number.get().longValue());
    } else {
      json.nothing();
    }
  }
}
