package dev.runwell.report;

import dev.runwell.model.WrittenDate;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Action items for programs: schema {@code runwell/actions/1}. {@code due} is a day or null, {@code
 * dueText} what is written; {@code daysOverdue} is null for what is not late.
 */
public final class JsonActions implements ActionReporter {
  private final String version;

  /** Names this version of the product. */
  public JsonActions(String version) {
    this.version = version;
  }

  @Override
  public void write(ActionList list, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    ActionTotals totals = ActionTotals.of(list.items());
    json.beginObject()
        .field("schema", "runwell/actions/1")
        .field("version", version)
        .field("asOf", list.asOf().toString());
    json.name("summary")
        .beginObject()
        .field("documents", list.documents())
        .field("postMortems", list.postMortems())
        .field("items", totals.items())
        .field("open", totals.open())
        .field("overdue", totals.overdue())
        .field("unowned", totals.unowned())
        .endObject();
    json.name("owners").beginList();
    for (ActionTotals.Owner owner : totals.owners()) {
      json.beginObject()
          .field("owner", owner.name())
          .field("items", owner.items())
          .field("open", owner.open())
          .field("overdue", owner.overdue())
          .endObject();
    }
    json.endList().name("items").beginList();
    for (ListedAction item : list.items()) {
      write(item, json);
    }
    json.endList();
    JsonReporter.writeProblems(list.problems(), json);
    json.endObject();
  }

  private static void write(ListedAction item, JsonWriter json) throws IOException {
    json.beginObject()
        .field("path", item.path())
        .field("line", item.line())
        .field("id", item.id())
        .field("text", item.text())
        .field("owners", item.owners())
        .field("priority", item.priority().map(priority -> item.priorityText()))
        .field("due", item.dueDay().map(LocalDate::toString))
        .field("dueText", item.due().map(WrittenDate::text))
        .field("status", item.status())
        .field("done", item.done())
        .field("ticket", item.ticket())
        .name("daysOverdue");
    if (item.daysOverdue().isPresent()) {
      json.value(item.daysOverdue().getAsLong());
    } else {
      json.nothing();
    }
    json.name("incident")
        .beginObject()
        .field("title", item.incident())
        .field("date", item.incidentDate().map(LocalDate::toString))
        .endObject()
        .endObject();
  }
}
