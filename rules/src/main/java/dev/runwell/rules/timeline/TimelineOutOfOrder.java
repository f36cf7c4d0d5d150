package dev.runwell.rules.timeline;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Entries that stand in the wrong place of a timeline. */
public final class TimelineOutOfOrder implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "timeline/out-of-order",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Entries earlier than the one before them; midnight, days and zones are understood",
          "Move the entry to its place, or mend its time or day");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** A list of turning points ("Detected: 14:02") is in the order of its labels. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem) {
      Map<Integer, List<TimelineEntry>> lists =
          postMortem.timeline().stream()
              .filter(TimelineEntry::timeFirst)
              .collect(
                  Collectors.groupingBy(
                      TimelineEntry::list, TreeMap::new, Collectors.toUnmodifiableList()));
      lists.values().stream()
          .flatMap(list -> Misplaced.in(DayEntries.placed(list)).stream())
          .forEach(misplaced -> context.report(misplaced.entry().span(), misplaced.message()));
    }
  }
}
