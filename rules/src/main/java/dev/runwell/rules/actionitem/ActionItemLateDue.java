package dev.runwell.rules.actionitem;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Priority;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Open action items that are due too long after the incident for their priority. */
public final class ActionItemLateDue implements DocumentRule {
  /** PagerDuty's days for what SEV1 leaves behind. */
  private static final Option<Integer> FIRST =
      Option.number(
          "first-priority-days",
          15,
          "How many days after the incident the most urgent items may be due");

  /** PagerDuty's days for what SEV2 leaves behind. */
  private static final Option<Integer> SECOND =
      Option.number("second-priority-days", 30, "The same for the next priority");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "action-item/late-due",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Urgent action items that are due long after the incident",
              "Agree on an earlier day, split off what can be done now, or lower the priority")
          .with(FIRST, SECOND);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem && postMortem.date().isPresent()) {
      DueItem.open(postMortem).forEach(item -> check(item, postMortem.date().get(), context));
    }
  }

  private static void check(DueItem item, LocalDate incident, RuleContext context) {
    Optional<String> priority = item.item().priority().flatMap(Priority::known);
    int rank = priority.map(context.priorityScale()::indexOf).orElse(-1);
    if (rank < 0 || rank > 1) {
      return; // only the two most urgent have a term
    }
    int limit = context.option(rank == 0 ? FIRST : SECOND);
    long days = ChronoUnit.DAYS.between(incident, item.day());
    if (days > limit) {
      context.report(
          item.span(),
          priority.get() + " item is due " + days + " days after the incident, more than " + limit);
    }
  }
}
