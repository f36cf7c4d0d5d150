package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.OptionalLong;

/** Post-mortems that name no day for the review of their open action items. */
public final class PostmortemMissingActionReview implements DocumentRule {
  /** The handbook: action item review on day 30. */
  private static final Option<Integer> DAYS =
      Option.number("days", 30, "How many days after the incident the items are reviewed");

  /** The handbook: the final version is published on day 5, with the date agreed in the meeting. */
  private static final int DAYS_TO_WRITE = 5;

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/missing-action-review",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Post-mortems that name no day for the review of their open action items",
              "Agree on a day, usually 30 days after the incident, and write it down as Action review")
          .with(DAYS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** Once the day of the review is past, it is overdue, which is another rule's to report. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof PostMortem postMortem)) {
      return;
    }
    OptionalLong age = IncidentDays.until(context.asOf(), postMortem);
    if (age.isEmpty() || age.getAsLong() > context.option(DAYS) || !isWritten(postMortem, age)) {
      return;
    }
    ReviewState review = new ReviewState(postMortem, context.asOf());
    boolean open =
        postMortem.actionItems().stream().anyMatch(PostmortemMissingActionReview::isOpen);
    if (open && !review.isDated() && !review.isHeld()) {
      context.report(review.place(), "Open action items have no date for their review");
    }
  }

  /** In a document as young as this an item without a status is open. */
  private static boolean isOpen(ActionItem item) {
    return !item.done() && !item.unknownStatus();
  }

  private static boolean isWritten(PostMortem postMortem, OptionalLong age) {
    return age.getAsLong() > DAYS_TO_WRITE
        || postMortem
            .content()
            .field(FieldName.STATUS)
            .flatMap(field -> DocumentStatus.of(field.value()))
            .filter(DocumentStatus.FINAL::equals)
            .isPresent();
  }
}
