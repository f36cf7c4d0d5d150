package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.Drill;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Runbook;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Runbooks that nobody is known to have tried, or not for too long. */
public final class RunbookUntested implements DocumentRule {
  private static final Option<Integer> MAX_AGE =
      Option.number("max-age-days", 180, "How many days a drill holds");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "runbook/untested",
              Level.NOTE,
              RuleDescriptor.runbooks(),
              "Runbooks without a record of a drill, or with one that is too old",
              "Walk through it in a drill and note the day: Last tested: 2026-04-02")
          .with(MAX_AGE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof Runbook runbook)) {
      return;
    }
    if (runbook.drills().isEmpty()) {
      context.report(document.content().head(), "Runbook has no record of a drill");
      return;
    }
    if (runbook.drills().stream().anyMatch(drill -> drill.day().isEmpty())) {
      return; // it was tried on a day that cannot be told
    }
    Optional<Drill> last =
        runbook.drills().stream().max(Comparator.comparing(drill -> drill.day().orElseThrow()));
    long age = ChronoUnit.DAYS.between(last.orElseThrow().day().orElseThrow(), context.asOf());
    if (age > context.option(MAX_AGE)) {
      context.report(last.orElseThrow().span(), "Runbook was last tested " + age + " days ago");
    }
  }
}
