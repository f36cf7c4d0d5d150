package dev.runwell.rules.response;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Role;
import dev.runwell.model.RoleHolding;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.LengthOfTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Roles of the most severe incidents that were filled too late. */
public final class ResponseLateRoles implements DocumentRule {
  /** The handbook's role assignment rule: "filled within 15 minutes". */
  private static final Option<Integer> LIMIT =
      Option.number(
          "max-minutes", 15, "Minutes after the declaration within which roles are filled");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/late-roles",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Roles of the most severe incidents that were filled too late",
              "Hand out all roles when the incident is declared, before anybody starts to search")
          .with(LIMIT);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    boolean first = Grade.of(document, context).filter(Grade.FIRST::equals).isPresent();
    Optional<Clock> clock = Clock.of(document);
    Optional<TimelineEntry> begin = clock.flatMap(Clock::begin);
    if (first && begin.isPresent() && document instanceof PostMortem postMortem) {
      for (Role role : Role.values()) {
        check(role, postMortem, clock.get(), begin.get(), context);
      }
    }
  }

  private static void check(
      Role role, PostMortem document, Clock clock, TimelineEntry begin, RuleContext context) {
    List<RoleHolding> taken =
        document.response().roles().stream()
            .filter(holding -> holding.role() == role && holding.entry().isPresent())
            .toList();
    if (taken.isEmpty() || isOpen(taken, clock)) {
      return;
    }
    TimelineEntry earliest =
        taken.stream()
            .map(holding -> clock.entry(holding.entry().orElseThrow()).orElseThrow())
            .min(
                (one, other) ->
                    one.elapsed().orElseThrow().compareTo(other.elapsed().orElseThrow()))
            .orElseThrow();
    long minutes = Clock.minutes(begin, earliest);
    if (minutes > context.option(LIMIT)) {
      String name = role.field().id().replace('-', ' ');
      context.report(
          earliest.textSpan(),
          "Role of "
              + name
              + " filled "
              + LengthOfTime.told(Duration.ofMinutes(minutes))
              + " after "
              + clock.beginName());
    }
  }

  /** Whether somebody may have held the role before the first who is told to take it. */
  private static boolean isOpen(List<RoleHolding> taken, Clock clock) {
    return taken.get(0).takenOver()
        || taken.stream().anyMatch(it -> clock.entry(it.entry().orElseThrow()).isEmpty());
  }
}
