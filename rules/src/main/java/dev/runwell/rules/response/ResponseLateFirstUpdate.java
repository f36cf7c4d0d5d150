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
import java.util.Optional;

/** Grave incidents of which customers and stakeholders heard too late. */
public final class ResponseLateFirstUpdate implements DocumentRule {
  /** The handbook's war-room protocol: "Minute 5-15: … posts first status page update". */
  private static final Option<Integer> LIMIT =
      Option.number("max-minutes", 15, "Minutes after the declaration until the first update");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/late-first-update",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Grave incidents whose first status update came too late",
              "Post that the trouble is known as soon as an incident is declared; details follow")
          .with(LIMIT);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!Grade.isGrave(document, context)) {
      return;
    }
    Optional<Clock> clock = Clock.of(document);
    Optional<TimelineEntry> begin = clock.flatMap(Clock::begin);
    Optional<TimelineEntry> update = clock.flatMap(it -> it.first(Milestone.STATUS_UPDATE));
    if (begin.isPresent() && update.isPresent()) {
      long minutes = Clock.minutes(begin.get(), update.get());
      if (minutes > context.option(LIMIT)) {
        context.report(
            update.get().textSpan(),
            "First status update "
                + LengthOfTime.told(Duration.ofMinutes(minutes))
                + " after "
                + clock.get().beginName());
      }
    }
  }
}
