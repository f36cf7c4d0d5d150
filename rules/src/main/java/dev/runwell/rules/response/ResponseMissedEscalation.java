package dev.runwell.rules.response;

import dev.runwell.finding.Level;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.LengthOfTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Incidents that went on, or did not move, for too long without the next level being called. */
public final class ResponseMissedEscalation implements DocumentRule {
  /** The handbook: "not mitigated within 60 minutes, escalate to SEV1 procedures". */
  private static final Option<Integer> MITIGATION =
      Option.number("max-minutes", 60, "Minutes until mitigation of the second most severe step");

  /** The handbook's escalation triggers: "No mitigation progress after 30 minutes". */
  private static final Option<Integer> PROGRESS =
      Option.number("max-minutes-without-progress", 30, "Minutes without progress");

  /** So many entries from the declaration to mitigation tell what was done in between. */
  private static final int RUNNING_LOG = 4;

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/missed-escalation",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Grave incidents that went on or did not move for too long without an escalation",
              "Tell who was called and when, or make the pager call the next level by itself")
          .with(MITIGATION, PROGRESS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Clock> clock = Clock.of(document);
    if (clock.isEmpty()
        || !(document instanceof PostMortem postMortem)
        || !Grade.isGrave(document, context)
        || isEscalated(postMortem)) {
      return;
    }
    Optional<TimelineEntry> begin = clock.get().begin();
    Optional<TimelineEntry> relief = clock.get().relief();
    if (begin.isPresent() && relief.isPresent()) {
      if (Grade.of(document, context).filter(Grade.SECOND::equals).isPresent()) {
        mitigation(postMortem, begin.get(), relief.get(), context);
      }
      if (clock.get().isComplete()) {
        progress(clock.get(), begin.get(), relief.get(), context);
      }
    }
  }

  private static boolean isEscalated(PostMortem document) {
    return document.timeline().stream()
            .anyMatch(entry -> entry.milestones().contains(Milestone.ESCALATED))
        || document.response().mentions().stream()
            .anyMatch(mention -> mention.topic() == Topic.ESCALATION);
  }

  private static void mitigation(
      PostMortem document, TimelineEntry begin, TimelineEntry relief, RuleContext context) {
    long minutes = Clock.minutes(begin, relief);
    if (minutes > context.option(MITIGATION)) {
      context.report(
          relief.textSpan(),
          document.severity().orElseThrow()
              + " mitigated only after "
              + LengthOfTime.told(Duration.ofMinutes(minutes))
              + ", and no escalation is told");
    }
  }

  /** A list of key moments leaves out what was done between them: only a running log is judged. */
  private static void progress(
      Clock clock, TimelineEntry begin, TimelineEntry relief, RuleContext context) {
    List<TimelineEntry> within =
        clock.entries().stream()
            .filter(entry -> !entry.equals(begin) && Clock.minutes(begin, entry) >= 0)
            .filter(entry -> Clock.minutes(entry, relief) >= 0)
            .toList();
    if (within.size() < RUNNING_LOG) {
      return;
    }
    TimelineEntry last = begin;
    for (TimelineEntry entry : within) {
      long minutes = Clock.minutes(last, entry);
      if (minutes > context.option(PROGRESS)) {
        context.report(
            last.textSpan(),
            "No progress is told for "
                + LengthOfTime.told(Duration.ofMinutes(minutes))
                + " from here on, and no escalation");
        return;
      }
      if (!clock.speaksOf(entry, Topic.STANDSTILL)) {
        last = entry;
      }
    }
  }
}
