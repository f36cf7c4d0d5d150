package dev.runwell.report;

import dev.runwell.model.ActionItem;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.Link;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Purpose;
import dev.runwell.model.ResponseTimes;
import dev.runwell.model.Runbook;
import dev.runwell.model.RunbookLink;
import dev.runwell.model.Section;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.Title;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Writes one document as an object. What a kind of document never has is absent. */
final class DocumentJson {
  private final JsonWriter json;
  private final OpsDocument document;
  private final SourceText source;

  DocumentJson(JsonWriter json, OpsDocument document) {
    this.json = json;
    this.document = document;
    source = document.source();
  }

  void write() throws IOException {
    DocumentContent content = document.content();
    json.beginObject().field("path", source.path()).field("kind", document.kind().id());
    writeTitle(content.title());
    json.name("fields").beginList();
    for (Field field : content.fields()) {
      writeField(field);
    }
    json.endList();
    if (document instanceof PostMortem postMortem) {
      json.field("severity", postMortem.severity());
      json.field("date", postMortem.date().map(LocalDate::toString));
    }
    json.name("sections").beginList();
    for (Section section : content.sections()) {
      writeSection(section);
    }
    json.endList();
    if (document instanceof PostMortem postMortem) {
      writeTimeline(postMortem.timeline());
      writeTimes(postMortem.response().times());
      writeActionItems(postMortem.actionItems());
    } else if (document instanceof Runbook runbook) {
      new RunbookJson(json, source).write(runbook);
    } else if (document instanceof AlertRules rules) {
      writeAlerts(rules.alerts());
    }
    json.name("links").beginList();
    for (Link link : content.links()) {
      writeLink(link);
    }
    json.endList().endObject();
  }

  private void writeTitle(Optional<Title> title) throws IOException {
    json.name("title");
    if (title.isEmpty()) {
      json.nothing();
      return;
    }
    json.beginObject()
        .field("text", title.get().text())
        .field("line", line(title.get().span()))
        .endObject();
  }

  private void writeField(Field field) throws IOException {
    json.beginObject()
        .field("name", field.key())
        .field("label", field.label())
        .field("value", field.value())
        .field("line", line(field.span()))
        .endObject();
  }

  /** A section that answers several questions is listed once for each of them. */
  private void writeSection(Section section) throws IOException {
    if (section.concepts().isEmpty()) {
      writeSection(section, Optional.empty());
    }
    for (Concept concept : section.concepts()) {
      writeSection(section, Optional.of(concept.id()));
    }
  }

  private void writeSection(Section section, Optional<String> concept) throws IOException {
    int lastUnit = Math.max(section.span().start(), section.span().end() - 1);
    json.beginObject()
        .field("concept", concept)
        .field("heading", section.heading())
        .field("level", section.level())
        .field("line", line(section.span()))
        .field("endLine", source.line(lastUnit))
        .field("empty", section.empty())
        .endObject();
  }

  private void writeAlerts(List<Alert> alerts) throws IOException {
    json.name("alerts").beginList();
    for (Alert alert : alerts) {
      Optional<RunbookLink> runbook = best(alert.runbooks());
      json.beginObject()
          .field("name", alert.name())
          .field("line", line(alert.nameSpan()))
          .field("expr", alert.expression())
          .field("threshold", alert.threshold())
          .field("for", alert.lasting())
          .field("severity", alert.severity())
          .field("runbook", runbook.flatMap(link -> link.attribute().said()))
          .field("target", runbook.flatMap(RunbookLink::target))
          .field("anchor", runbook.flatMap(RunbookLink::anchor))
          .field("runbookState", runbook.map(link -> link.state().id()))
          .endObject();
    }
    json.endList();
  }

  /** The first that leads somewhere; otherwise the first. */
  private static Optional<RunbookLink> best(List<RunbookLink> links) {
    return links.stream()
        .filter(RunbookLink::leadsSomewhere)
        .findFirst()
        .or(() -> links.stream().findFirst());
  }

  private void writeTimeline(List<TimelineEntry> entries) throws IOException {
    json.name("timeline").beginList();
    for (TimelineEntry entry : entries) {
      json.beginObject()
          .field("line", line(entry.span()))
          .field("date", entry.date().map(LocalDate::toString))
          .field("time", entry.time().map(LocalTime::toString))
          .field("zone", entry.zone())
          .field("text", entry.text())
          .field("milestones", entry.milestones().stream().map(Milestone::id).toList())
          .endObject();
    }
    json.endList();
  }

  private void writeTimes(ResponseTimes times) throws IOException {
    json.name("times").beginObject();
    writeMinutes("toDetectMinutes", times.toDetect());
    writeMinutes("toAcknowledgeMinutes", times.toAcknowledge());
    writeMinutes("toMitigateMinutes", times.toMitigate());
    writeMinutes("toResolveMinutes", times.toResolve());
    json.endObject();
  }

  /** Whole minutes: timelines are written no finer. */
  private void writeMinutes(String name, Optional<Duration> time) throws IOException {
    json.name(name);
    if (time.isPresent()) {
      json.value(time.get().toMinutes());
    } else {
      json.nothing();
    }
  }

  private void writeActionItems(List<ActionItem> items) throws IOException {
    json.name("actionItems").beginList();
    for (ActionItem item : items) {
      Optional<String> due =
          item.due().flatMap(each -> each.date().value()).map(LocalDate::toString);
      json.beginObject()
          .field("line", line(item.span()))
          .field("id", item.id())
          .field("text", item.text())
          .field("owners", item.owners())
          .field("priority", item.priority().map(each -> each.known().orElse(each.text())))
          .field("due", due)
          .field("status", item.status())
          .field("done", item.done())
          .field("doneWhen", item.doneWhen())
          .field("measurable", item.measurable())
          .field("ticket", item.ticket())
          .field("purpose", item.purpose().map(Purpose::id))
          .endObject();
    }
    json.endList();
  }

  private void writeLink(Link link) throws IOException {
    json.beginObject()
        .field("line", line(link.span()))
        .field("href", link.href())
        .field("target", link.target())
        .name("exists");
    if (link.state() == Link.State.NOT_CHECKED) {
      json.nothing();
    } else {
      // An anchor that is not there takes nothing from the file that is.
      json.value(link.state() != Link.State.DEAD);
    }
    json.endObject();
  }

  private int line(Span span) {
    return source.line(span.start());
  }
}
