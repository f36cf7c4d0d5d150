package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.WrittenDate;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Runbooks that nobody has looked over for too long. */
public final class RunbookStale implements DocumentRule {
  /** The handbook's review cadence. */
  private static final Option<Integer> MAX_AGE =
      Option.number("max-age-days", 90, "How many days an update or review holds");

  /** Months are written, and are read as 30 days; the longest has 31. */
  private static final int DAYS_OF_A_MONTH = 30;

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "runbook/stale",
              Level.WARNING,
              RuleDescriptor.runbooks(),
              "Runbooks whose last update or review is too long ago",
              "Walk through the runbook, mend what has changed and give the day of the review")
          .with(MAX_AGE);

  /** A field with the day it names. */
  private record Dated(Field field, LocalDate day) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    DocumentContent content = document.content();
    Optional<Dated> last =
        content.fields(FieldName.LAST_UPDATED).stream()
            .flatMap(
                field ->
                    field.dates().stream()
                        .map(WrittenDate::value)
                        .flatMap(Optional::stream)
                        .map(day -> new Dated(field, day)))
            .max(Comparator.comparing(Dated::day));
    if (last.isEmpty()) {
      return; // a runbook without a date has a rule of its own
    }
    long age = ChronoUnit.DAYS.between(last.get().day(), context.asOf());
    if (age > Math.max(context.option(MAX_AGE), ownMaxAge(content))) {
      context.report(last.get().field().span(), "Runbook was last updated " + age + " days ago");
    }
  }

  /** How many days the runbook gives itself until the next review; 0 if it does not say. */
  private static long ownMaxAge(DocumentContent content) {
    return content
        .field(FieldName.REVIEW_IN)
        .flatMap(Field::length)
        .map(length -> length.toDays() + length.toDays() / DAYS_OF_A_MONTH)
        .orElse(0L);
  }
}
