package dev.runwell.search;

import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.RecordedAction;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Records as bytes, and back; {@link Schema} says of which version. */
final class RecordCodec {
  private RecordCodec() {}

  static byte[] encode(IncidentRecord incident) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      RecordOutput out = new RecordOutput(new DataOutputStream(bytes));
      out.text(incident.path());
      out.text(incident.kind().id());
      out.optional(incident.title());
      out.optional(incident.date().map(LocalDate::toString));
      out.optional(incident.severity());
      IncidentNames names = incident.names();
      out.list(names.services(), out::text);
      out.list(names.alerts(), out::text);
      out.list(names.errorCodes(), out::text);
      Gist gist = incident.gist();
      out.optional(gist.summary());
      out.optional(gist.symptom());
      out.optional(gist.cause());
      out.optional(gist.mitigation());
      out.optional(incident.timeToMitigate().map(Duration::toString));
      out.list(incident.actions(), action -> encode(action, out));
      out.list(incident.sections(), section -> encode(section, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static void encode(RecordedAction action, RecordOutput out) throws IOException {
    out.number(action.line());
    out.text(action.text());
    out.list(action.owners(), out::text);
    out.optional(action.due().map(LocalDate::toString));
    out.number(action.done() ? 1 : 0);
  }

  private static void encode(RecordedSection section, RecordOutput out) throws IOException {
    out.text(section.heading());
    out.list(section.concepts(), concept -> out.text(concept.id()));
    out.number(section.line());
    out.list(
        section.passages(),
        passage -> {
          out.number(passage.line());
          out.text(passage.text());
        });
  }

  static IncidentRecord decode(byte[] bytes, int offset, int length) throws IOException {
    RecordInput in =
        new RecordInput(new DataInputStream(new ByteArrayInputStream(bytes, offset, length)));
    return new IncidentRecord(
        in.text(),
        DocumentKind.of(in.text()).orElse(DocumentKind.OTHER),
        in.optional(),
        in.optional().map(LocalDate::parse),
        in.optional(),
        new IncidentNames(in.list(in::text), in.list(in::text), in.list(in::text)),
        new Gist(in.optional(), in.optional(), in.optional(), in.optional()),
        in.optional().map(Duration::parse),
        in.list(() -> action(in)),
        in.list(() -> section(in)));
  }

  private static RecordedAction action(RecordInput in) throws IOException {
    return new RecordedAction(
        in.number(),
        in.text(),
        in.list(in::text),
        in.optional().map(LocalDate::parse),
        in.number() == 1);
  }

  private static RecordedSection section(RecordInput in) throws IOException {
    return new RecordedSection(
        in.text(),
        in.list(in::text).stream().map(Concept::of).flatMap(Optional::stream).toList(),
        in.number(),
        in.list(() -> new RecordedPassage(in.number(), in.text())));
  }
}
