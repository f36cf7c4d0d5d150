package dev.runwell.incident;

import dev.runwell.report.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes families of incidents, with what the earlier ones left undone. */
public final class RecurrenceReport {
  private static final String UNDATED = "no date";

  private final LocalDate asOf;

  /** Counts days overdue up to a day. */
  public RecurrenceReport(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** For people. */
  public void text(List<Recurrences.Family> families, Appendable out) throws IOException {
    String between = "";
    for (Recurrences.Family family : families) {
      out.append(between).append(head(family)).append('\n');
      for (IncidentRecord incident : family.incidents()) {
        out.append("  ").append(day(incident)).append("  ").append(title(incident));
        out.append("\n              ").append(incident.path()).append('\n');
        for (RecordedAction action : unfinished(family, incident)) {
          out.append("              open: ")
              .append(TextHits.open(action, asOf, UnaryOperator.identity()))
              .append('\n');
        }
      }
      between = "\n";
    }
  }

  /** For the minutes of a review. */
  public void markdown(List<Recurrences.Family> families, Appendable out) throws IOException {
    out.append("# Recurring incidents\n");
    for (Recurrences.Family family : families) {
      out.append("\n## ").append(head(family)).append("\n\n");
      for (IncidentRecord incident : family.incidents()) {
        out.append("- ").append(day(incident)).append(" [");
        out.append(title(incident).replace("[", "\\[").replace("]", "\\]"));
        out.append("](<").append(incident.path()).append(">)\n");
        for (RecordedAction action : unfinished(family, incident)) {
          out.append("  - [ ] ")
              .append(TextHits.open(action, asOf, UnaryOperator.identity()))
              .append('\n');
        }
      }
    }
  }

  /** For programs: schema {@code runwell/recurrences/1}. */
  public void json(List<Recurrences.Family> families, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject().field("schema", "runwell/recurrences/1").field("asOf", asOf.toString());
    json.name("families").beginList();
    for (Recurrences.Family family : families) {
      json.beginObject().field("shared", family.shared()).name("incidents").beginList();
      for (IncidentRecord incident : family.incidents()) {
        json.beginObject()
            .field("path", incident.path())
            .field("title", incident.title())
            .field("date", incident.date().map(LocalDate::toString))
            .field("severity", incident.severity());
        JsonHits.writeOpen(incident.openActions(), asOf, json);
        json.endObject();
      }
      json.endList().endObject();
    }
    json.endList().endObject();
  }

  private static String head(Recurrences.Family family) {
    return family.incidents().size() + " incidents share: " + String.join(", ", family.shared());
  }

  /** What was left undone before it happened again; the last one's items can still be on time. */
  private static List<RecordedAction> unfinished(
      Recurrences.Family family, IncidentRecord incident) {
    List<IncidentRecord> all = family.incidents();
    return incident.equals(all.get(all.size() - 1)) ? List.of() : incident.openActions();
  }

  private static String day(IncidentRecord incident) {
    String day = incident.date().map(LocalDate::toString).orElse(UNDATED);
    return day + " ".repeat(Math.max(0, 10 - day.length()));
  }

  private static String title(IncidentRecord incident) {
    return incident.title().orElse(incident.path());
  }
}
