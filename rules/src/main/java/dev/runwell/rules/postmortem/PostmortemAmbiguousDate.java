package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.WrittenDate;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.UnclearDate;
import java.util.List;

/** Dates in the header of a post-mortem that cannot be told to be one day. */
public final class PostmortemAmbiguousDate implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/ambiguous-date",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Dates in the header that could be several days, or none",
          "Write the date with its year as 2026-03-10, which reads the same everywhere");

  /** The fields whose dates other rules count from. */
  private static final List<FieldName> COUNTED =
      List.of(
          FieldName.DATE,
          FieldName.START,
          FieldName.END,
          FieldName.PUBLISHED,
          FieldName.ACTION_REVIEW);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    for (FieldName name : COUNTED) {
      for (Field field : document.content().fields(name)) {
        if (field.hasValue() && !saysTheDay(field) && !followsTheDate(field, document)) {
          field.dates().stream()
              .flatMap(date -> UnclearDate.describe(date).stream())
              .findFirst()
              .ifPresent(unclear -> context.report(field.valueSpan(), "Date " + unclear));
        }
      }
    }
  }

  private static boolean saysTheDay(Field field) {
    return field.dates().stream().anyMatch(date -> date.value().isPresent());
  }

  /** A beginning or an end without a year is in the year of the incident's date. */
  private static boolean followsTheDate(Field field, OpsDocument document) {
    boolean ofTheIncident =
        field.name().filter(name -> name == FieldName.START || name == FieldName.END).isPresent();
    return ofTheIncident
        && field.dates().stream().allMatch(WrittenDate.WithoutYear.class::isInstance)
        && document
            .content()
            .field(FieldName.DATE)
            .filter(PostmortemAmbiguousDate::saysTheDay)
            .isPresent();
  }
}
