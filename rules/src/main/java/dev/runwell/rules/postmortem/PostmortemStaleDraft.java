package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;
import java.util.OptionalLong;

/** Post-mortems that are still drafts, or in review, too long after the incident. */
public final class PostmortemStaleDraft implements DocumentRule {
  /** The handbook: the final version is published on day 5. */
  private static final Option<Integer> DAYS =
      Option.number("days", 5, "How many days after the incident it may still be a draft");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/stale-draft",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Post-mortems that are still drafts, or in review, too long after the incident",
              "Finish the review and set the status to final, while people remember what happened")
          .with(DAYS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Field> field = document.content().field(FieldName.STATUS);
    if (!(document instanceof PostMortem postMortem) || field.isEmpty()) {
      return;
    }
    Optional<String> still =
        DocumentStatus.of(field.get().value()).flatMap(PostmortemStaleDraft::unfinished);
    OptionalLong age = IncidentDays.until(context.asOf(), postMortem);
    if (still.isPresent() && age.isPresent() && age.getAsLong() > context.option(DAYS)) {
      context.report(
          field.get().valueSpan(),
          "Post-mortem is still "
              + still.get()
              + " "
              + age.getAsLong()
              + " days after the incident");
    }
  }

  private static Optional<String> unfinished(DocumentStatus status) {
    return switch (status) {
      case DRAFT -> Optional.of("a draft");
      case IN_REVIEW -> Optional.of("in review");
      case FINAL -> Optional.empty();
    };
  }
}
