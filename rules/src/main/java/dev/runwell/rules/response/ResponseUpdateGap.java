package dev.runwell.rules.response;

import dev.runwell.finding.Level;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.LengthOfTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Status updates that came too far apart. */
public final class ResponseUpdateGap implements DocumentRule {
  /** The handbook's cadence: investigating and identified, every 30 minutes. */
  private static final Option<Integer> BEFORE =
      Option.number("max-minutes", 30, "Minutes between two updates before mitigation");

  /** Monitoring, every 60 minutes. */
  private static final Option<Integer> AFTER =
      Option.number("max-minutes-mitigated", 60, "Minutes between two updates after mitigation");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/update-gap",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Status updates that came too far apart",
              "Say when the next update comes, and post one even if there is nothing new")
          .with(BEFORE, AFTER);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Clock> clock = Clock.of(document).filter(Clock::isComplete);
    boolean lower = Grade.of(document, context).filter(Grade.LOWER::equals).isPresent();
    if (clock.isEmpty() || lower) {
      return;
    }
    List<TimelineEntry> updates = clock.get().all(Milestone.STATUS_UPDATE);
    Optional<TimelineEntry> relief = clock.get().relief();
    Optional<TimelineEntry> end = clock.get().first(Milestone.RESOLVED);
    for (int i = 0; i < updates.size(); i++) {
      boolean last = i + 1 == updates.size();
      Optional<TimelineEntry> next = last ? end : Optional.of(updates.get(i + 1));
      if (next.isPresent() && !isOver(updates.get(i), end)) {
        check(updates.get(i), next.get(), relief, context);
      }
    }
  }

  private static boolean isOver(TimelineEntry update, Optional<TimelineEntry> end) {
    return end.filter(it -> Clock.minutes(it, update) >= 0).isPresent();
  }

  /** Where mitigation lies between two updates, each part has its own limit. */
  private static void check(
      TimelineEntry update,
      TimelineEntry next,
      Optional<TimelineEntry> relief,
      RuleContext context) {
    long whole = Clock.minutes(update, next);
    long before = relief.map(it -> Math.min(whole, Clock.minutes(update, it))).orElse(whole);
    if (before > context.option(BEFORE)) {
      report(update, before, "before mitigation", context.option(BEFORE), context);
    } else if (whole > context.option(AFTER)) {
      report(update, whole, "after mitigation", context.option(AFTER), context);
    }
  }

  private static void report(
      TimelineEntry update, long minutes, String phase, int limit, RuleContext context) {
    context.report(
        update.textSpan(),
        "No status update for "
            + LengthOfTime.told(Duration.ofMinutes(minutes))
            + " after this one; the limit "
            + phase
            + " is "
            + limit);
  }
}
