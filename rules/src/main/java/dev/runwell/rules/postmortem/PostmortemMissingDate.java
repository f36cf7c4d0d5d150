package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.WrittenDate;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;
import java.util.stream.Stream;

/** Post-mortems that do not say on which day the incident began. */
public final class PostmortemMissingDate extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-date",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not say on which day the incident began",
          "State the day on which the incident began, written as 2026-03-10");

  /** Creates the rule. */
  public PostmortemMissingDate() {
    super(DESCRIPTOR, FieldName.DATE, "date of the incident");
  }

  /** A day in the title, or with the time of the beginning, is as good as a field of its own. */
  @Override
  protected boolean isSaidElsewhere(OpsDocument document) {
    DocumentContent content = document.content();
    Stream<WrittenDate> titled = content.title().stream().flatMap(title -> title.dates().stream());
    Stream<WrittenDate> start =
        content.field(FieldName.START).stream().flatMap(field -> field.dates().stream());
    return Stream.concat(titled, start).anyMatch(date -> date.value().isPresent());
  }
}
