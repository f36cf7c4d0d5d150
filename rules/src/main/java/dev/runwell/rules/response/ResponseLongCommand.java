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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Incidents that one person commanded for too long. */
public final class ResponseLongCommand implements DocumentRule {
  /** The handbook's war-room rules: "exceeds 2 hours, IC rotates or brings a fresh IC". */
  private static final Option<Integer> LIMIT =
      Option.number("max-minutes", 120, "Minutes after which the command is handed over");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/long-command",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Incidents that one person commanded for too long",
              "Tell the hand-over, or plan one: nobody decides well after two hours of command")
          .with(LIMIT);

  /** A command that began. */
  private record Command(RoleHolding holding, TimelineEntry since) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Clock> clock = Clock.of(document);
    Optional<TimelineEntry> end = clock.flatMap(Clock::relief);
    if (end.isEmpty() || !(document instanceof PostMortem postMortem)) {
      return;
    }
    List<RoleHolding> commanders =
        postMortem.response().roles().stream()
            .filter(holding -> holding.role() == Role.INCIDENT_COMMANDER)
            .toList();
    List<Command> commands = new ArrayList<>();
    for (RoleHolding holding : commanders) {
      Optional<TimelineEntry> since = holding.entry().flatMap(clock.get()::entry);
      if (holding.entry().isPresent() && since.isEmpty()) {
        return; // a command that began nobody knows when
      }
      since.ifPresent(entry -> commands.add(new Command(holding, entry)));
    }
    commands.sort(Comparator.comparing(command -> command.since().elapsed().orElseThrow()));
    for (int i = 0; i < commands.size(); i++) {
      TimelineEntry until = i + 1 < commands.size() ? commands.get(i + 1).since() : end.get();
      check(commands.get(i), until, end.get(), commanders, context);
    }
  }

  private static void check(
      Command command,
      TimelineEntry next,
      TimelineEntry end,
      List<RoleHolding> commanders,
      RuleContext context) {
    TimelineEntry until = Clock.minutes(next, end) > 0 ? next : end;
    long minutes = Clock.minutes(command.since(), until);
    if (minutes > context.option(LIMIT) && isAlone(command.holding(), commanders)) {
      context.report(
          command.since().textSpan(),
          "One incident commander for "
              + LengthOfTime.told(Duration.ofMinutes(minutes))
              + " without a hand-over");
    }
  }

  /** Whether nobody else is named without a time, who may have taken over in between. */
  private static boolean isAlone(RoleHolding command, List<RoleHolding> commanders) {
    return commanders.stream()
        .filter(other -> other.entry().isEmpty())
        .flatMap(other -> other.holder().stream())
        .allMatch(other -> command.holder().filter(own -> isSame(own, other)).isPresent());
  }

  /** {@code @noor} and {@code Noor Haddad} may be one. */
  private static boolean isSame(String own, String other) {
    return first(own).equals(first(other)) && other.indexOf(',') < 0 && other.indexOf('→') < 0;
  }

  private static String first(String name) {
    String bare = name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    return bare.split("[^\\p{L}\\p{N}]", 2)[0];
  }
}
