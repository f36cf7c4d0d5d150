package dev.runwell.rules.timeline;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Entries without a time among entries that have one. */
public final class TimelineEntryWithoutTime implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "timeline/entry-without-time",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Entries of a timeline without a time, among others that have one",
          "Give the time, if only roughly (~14:20), or tell it as a remark of the entry above");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof PostMortem postMortem)) {
      return;
    }
    postMortem.untimed().forEach(entry -> context.report(entry.span(), "Entry has no time"));
    List<TimelineEntry> entries = postMortem.timeline();
    for (int index = 1; index < entries.size(); index++) {
      TimelineEntry entry = entries.get(index);
      if (entry.time().isEmpty()
          && isOfThatDay(entries.get(index - 1), entry)
          && (index + 1 == entries.size() || isOfThatDay(entries.get(index + 1), entry))) {
        context.report(entry.span(), "Entry has a day, and no time");
      }
    }
  }

  /** A day alone is right for what led up to the incident, or came days after it. */
  private static boolean isOfThatDay(TimelineEntry timed, TimelineEntry dayOnly) {
    return timed.list() == dayOnly.list()
        && timed.time().isPresent()
        && timed.date().isPresent()
        && timed.date().equals(dayOnly.date());
  }
}
