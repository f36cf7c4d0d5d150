package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.WrittenDate;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Post-mortems that were published too long after the incident. */
public final class PostmortemLatePublication implements DocumentRule {
  /** The handbook: the final version is published on day 5. */
  private static final Option<Integer> DAYS =
      Option.number("days", 5, "How many days after the incident it is published at the latest");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/late-publication",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Post-mortems that were published too long after the incident",
              "Publish what is known in time and add to it, rather than wait for the last answer")
          .with(DAYS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Field> field = document.content().field(FieldName.PUBLISHED);
    Optional<LocalDate> published = field.flatMap(PostmortemLatePublication::day);
    if (document instanceof PostMortem postMortem && published.isPresent()) {
      OptionalLong late = IncidentDays.until(published.get(), postMortem);
      if (late.isPresent() && late.getAsLong() > context.option(DAYS)) {
        context.report(
            field.get().valueSpan(),
            "Post-mortem was published " + late.getAsLong() + " days after the incident");
      }
    }
  }

  private static Optional<LocalDate> day(Field field) {
    return field.dates().stream().map(WrittenDate::value).flatMap(Optional::stream).findFirst();
  }
}
