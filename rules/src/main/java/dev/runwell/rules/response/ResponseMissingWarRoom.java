package dev.runwell.rules.response;

import dev.runwell.finding.Level;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.LengthOfTime;
import java.time.Duration;
import java.util.Optional;

/** Incidents that called for a war room and of which none is told. */
public final class ResponseMissingWarRoom implements DocumentRule {
  /** The handbook's activation criteria: "Any SEV2 not mitigated within 30 minutes". */
  private static final Option<Integer> LIMIT =
      Option.number("max-minutes", 30, "Minutes until mitigation of the second most severe step");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/missing-war-room",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Incidents that called for a war room and of which none is told",
              "Tell when the call or channel was opened, or why the response went without one")
          .with(LIMIT);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Grade> grade = Grade.of(document, context);
    if (grade.isEmpty()
        || !(document instanceof PostMortem postMortem)
        || postMortem.timeline().isEmpty()
        || hasWarRoom(postMortem)) {
      return;
    }
    if (grade.get() == Grade.FIRST) {
      String severity = postMortem.severity().orElseThrow();
      context.report(document.content().head(), severity + " response without a war room");
    } else if (grade.get() == Grade.SECOND) {
      Optional<Clock> clock = Clock.of(document);
      Optional<TimelineEntry> begin = clock.flatMap(Clock::begin);
      Optional<TimelineEntry> relief = clock.flatMap(Clock::relief);
      if (begin.isPresent() && relief.isPresent()) {
        second(postMortem, Clock.minutes(begin.get(), relief.get()), context);
      }
    }
  }

  private static void second(PostMortem document, long minutes, RuleContext context) {
    if (minutes > context.option(LIMIT)) {
      context.report(
          document.content().head(),
          document.severity().orElseThrow()
              + " not mitigated for "
              + LengthOfTime.told(Duration.ofMinutes(minutes))
              + " without a war room");
    }
  }

  private static boolean hasWarRoom(PostMortem document) {
    return document.response().mentions().stream()
        .anyMatch(mention -> mention.topic() == Topic.WAR_ROOM);
  }
}
