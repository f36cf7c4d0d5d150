package dev.runwell.rules.timeline;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Timelines that never say whose clock they tell. */
public final class TimelineMissingTimeZone implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "timeline/missing-time-zone",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Timelines whose times have no time zone",
          "Name the zone once, in the heading or the head of the column: Time (UTC)");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** One zone told anywhere in the timeline is taken to hold for the rest of it. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem) {
      List<TimelineEntry> timed =
          postMortem.timeline().stream().filter(entry -> entry.time().isPresent()).toList();
      if (!timed.isEmpty() && timed.stream().allMatch(entry -> entry.zone().isEmpty())) {
        context.report(timed.get(0).span(), "Times have no time zone");
      }
    }
  }
}
