package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.WrittenDate;
import dev.runwell.rule.HistoryRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runbooks whose text has changed since the day they give for it. */
public final class RunbookLastUpdatedDrift implements HistoryRule {
  private static final Option<Integer> GRACE =
      Option.number("grace-days", 1, "How many days later a change still belongs to that update");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "runbook/last-updated-drift",
              Level.NOTE,
              RuleDescriptor.runbooks(),
              "Runbooks whose text changed after their last update, as git tells it",
              "Look the runbook over and give the day of its last change")
          .with(GRACE);

  /** A field with the day it names. */
  private record Dated(Span span, LocalDate day) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<LocalDate> since(OpsDocument document, RuleContext context) {
    return lastUpdate(document).map(last -> last.day().plusDays(context.option(GRACE)));
  }

  @Override
  public void check(OpsDocument document, LocalDate changed, RuleContext context) {
    Dated last = lastUpdate(document).orElseThrow();
    long days = ChronoUnit.DAYS.between(last.day(), changed);
    context.report(
        last.span(),
        "Text changed on " + changed + ", " + days + (days == 1 ? " day later" : " days later"));
  }

  /** The latest day that is told; empty if none is, or one of them may be another. */
  private static Optional<Dated> lastUpdate(OpsDocument document) {
    List<Field> fields = document.content().fields(FieldName.LAST_UPDATED);
    boolean sure =
        fields.stream()
            .flatMap(field -> field.dates().stream())
            .map(WrittenDate::value)
            .allMatch(Optional::isPresent);
    return fields.stream()
        .filter(field -> sure)
        .flatMap(
            field ->
                field.dates().stream()
                    .flatMap(date -> date.value().stream())
                    .map(day -> new Dated(field.span(), day)))
        .max(Comparator.comparing(Dated::day));
  }
}
