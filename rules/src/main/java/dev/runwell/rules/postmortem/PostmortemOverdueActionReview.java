package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionReview;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.WrittenDate;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;
import java.util.OptionalLong;

/** Post-mortems whose open action items should have been reviewed by now. */
public final class PostmortemOverdueActionReview implements DocumentRule {
  /** The handbook: action item review on day 30. */
  private static final Option<Integer> DAYS =
      Option.number("days", 30, "How many days after the incident the items are reviewed");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/overdue-action-review",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Post-mortems whose open action items should have been reviewed by now",
              "Go through the open items with their owners and record the day of the review")
          .with(DAYS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof PostMortem postMortem)) {
      return;
    }
    ReviewState review = new ReviewState(postMortem, context.asOf());
    if (review.isHeld() || review.isToCome() || review.openItems().isEmpty()) {
      return;
    }
    Optional<ActionReview> missed = review.missed();
    OptionalLong age = IncidentDays.until(context.asOf(), postMortem);
    if (missed.isPresent()) {
      String day = missed.get().date().map(WrittenDate::text).orElse("");
      context.report(
          missed.get().span(),
          "Review of action items planned for " + day + " is not recorded as held");
    } else if (age.isPresent() && age.getAsLong() > context.option(DAYS)) {
      context.report(
          review.place(),
          "Open action items have no recorded review "
              + age.getAsLong()
              + " days after the incident");
    }
  }
}
