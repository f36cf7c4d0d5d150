package dev.runwell.rules.response;

import dev.runwell.finding.Level;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.StatedLength;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.LengthOfTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages that nobody took in time. */
public final class ResponseLateAcknowledgement implements DocumentRule {
  /** The handbook's severity table: "5-min ack", "15-min ack". */
  private static final Option<Integer> MOST_SEVERE =
      Option.number("most-severe-minutes", 5, "Minutes to take a page of the most severe step");

  private static final Option<Integer> NEXT_SEVERE =
      Option.number("next-severe-minutes", 15, "Minutes to take a page of the step below it");

  /** What can be told before anybody is at work. */
  private static final Set<Milestone> BEFORE_WORK = EnumSet.of(Milestone.START, Milestone.DETECTED);

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/late-acknowledgement",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Pages that were acknowledged too late for the severity",
              "Tell what kept the page from being taken, and let the pager call the next in line")
          .with(MOST_SEVERE, NEXT_SEVERE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Grade> grade = Grade.of(document, context).filter(it -> it != Grade.LOWER);
    if (grade.isEmpty() || !(document instanceof PostMortem postMortem)) {
      return;
    }
    int limit = context.option(grade.get() == Grade.FIRST ? MOST_SEVERE : NEXT_SEVERE);
    Optional<Clock> clock = Clock.of(document);
    Optional<TimelineEntry> taken = clock.flatMap(it -> it.first(Milestone.ACKNOWLEDGED));
    Optional<TimelineEntry> called = clock.flatMap(it -> call(it, taken));
    if (called.isPresent() && taken.isPresent()) {
      long minutes = Clock.minutes(called.get(), taken.get());
      if (minutes > limit) {
        context.report(
            taken.get().textSpan(),
            "Acknowledged "
                + LengthOfTime.told(Duration.ofMinutes(minutes))
                + " after the page; the limit is "
                + limit);
      }
    } else {
      stated(postMortem, limit, context);
    }
  }

  /** The page, or the alert where no page is told, that was then acknowledged. */
  private static Optional<TimelineEntry> call(Clock clock, Optional<TimelineEntry> taken) {
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    for (Topic topic : List.of(Topic.PAGE, Topic.ALERT)) {
      Optional<TimelineEntry> first =
          clock.all(topic).stream()
              .filter(entry -> entry.milestones().contains(Milestone.DETECTED))
              .filter(entry -> Clock.minutes(entry, taken.get()) >= 0)
              .findFirst()
              .filter(entry -> !isWorkedOn(clock, entry, taken.get()));
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /** Whether somebody was at work before: then the page was taken, and the text leaves out when. */
  private static boolean isWorkedOn(Clock clock, TimelineEntry call, TimelineEntry taken) {
    return clock.entries().stream()
        .filter(entry -> Clock.minutes(call, entry) >= 0)
        .filter(entry -> Clock.minutes(entry, taken) > 0)
        .flatMap(entry -> entry.milestones().stream())
        .anyMatch(milestone -> !BEFORE_WORK.contains(milestone));
  }

  private static void stated(PostMortem document, int limit, RuleContext context) {
    for (StatedLength stated : document.response().stated()) {
      boolean ours =
          stated.from().equals(List.of(Milestone.DETECTED))
              && stated.to().equals(List.of(Milestone.ACKNOWLEDGED))
              && !stated.rough();
      if (ours && stated.length().toMinutes() > limit) {
        context.report(
            stated.span(),
            "Acknowledged after " + LengthOfTime.told(stated.length()) + "; the limit is " + limit);
        return;
      }
    }
  }
}
