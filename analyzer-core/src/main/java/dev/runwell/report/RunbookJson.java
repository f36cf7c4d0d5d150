package dev.runwell.report;

import dev.runwell.model.DestructiveCommand;
import dev.runwell.model.Drill;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.Runbook;
import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what only runbooks have, into the object of a document that is begun. */
final class RunbookJson {
  private final JsonWriter json;
  private final SourceText source;

  RunbookJson(JsonWriter json, SourceText source) {
    this.json = json;
    this.source = source;
  }

  void write(Runbook runbook) throws IOException {
    writeConditions(runbook.conditions());
    writeSteps(runbook.steps());
    writeDestructive(runbook.destructive());
    writeDrills(runbook.drills());
  }

  private void writeConditions(List<QuotedCondition> conditions) throws IOException {
    json.name("conditions").beginList();
    for (QuotedCondition condition : conditions) {
      json.beginObject()
          .field("line", line(condition.span()))
          .field("text", source.slice(condition.span()))
          .field("form", id(condition.form()))
          .field("alerts", condition.alerts())
          .field("lasts", condition.lasting().map(Duration::toString))
          .endObject();
    }
    json.endList();
  }

  private void writeSteps(List<Step> steps) throws IOException {
    json.name("steps").beginList();
    for (Step step : steps) {
      json.beginObject().field("line", line(step.headSpan())).field("section", step.concept().id());
      writeNumber(step.number());
      json.field("text", step.text())
          .field("action", step.action())
          .field("normal", step.normal())
          .field("abnormal", step.abnormal())
          .field("goesOn", step.has(Trait.GOES_ON))
          .field("answered", step.has(Trait.ANSWERED))
          .endObject();
    }
    json.endList();
  }

  /** A number as a number; a letter, or a number such as {@code 2.1}, as it is written. */
  private void writeNumber(Optional<String> number) throws IOException {
    if (number.filter(written -> written.matches("[0-9]{1,9}")).isPresent()) {
      json.field("number", Integer.parseInt(number.get()));
    } else {
      json.field("number", number);
    }
  }

  private void writeDestructive(List<DestructiveCommand> commands) throws IOException {
    json.name("destructive").beginList();
    for (DestructiveCommand command : commands) {
      json.beginObject()
          .field("line", line(command.span()))
          .field("text", source.slice(command.span()))
          .field("effect", id(command.effect()))
          .field("guards", command.guards().stream().map(RunbookJson::id).toList())
          .endObject();
    }
    json.endList();
  }

  private void writeDrills(List<Drill> drills) throws IOException {
    json.name("drills").beginList();
    for (Drill drill : drills) {
      json.beginObject()
          .field("line", line(drill.span()))
          .field("date", drill.day().map(LocalDate::toString))
          .endObject();
    }
    json.endList();
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private int line(Span span) {
    return source.line(span.start());
  }
}
