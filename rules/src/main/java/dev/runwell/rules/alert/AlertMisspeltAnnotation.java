package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.RuleDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Annotations whose name is so near a usual one that no tool will find them. */
public final class AlertMisspeltAnnotation implements CorpusRule<RunFact> {
  /** A name that so many alerts of a run have is the house's own. */
  private static final int HOUSE_NAME = 20;

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "alert/misspelt-annotation",
          Level.WARNING,
          RuleDescriptor.alertRules(),
          "Annotations and labels with a misspelt name",
          "Write the name as the tools that show the alert expect it");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<RunFact> scan(OpsDocument document) {
    return RunFact.of(document);
  }

  @Override
  public void check(List<RunFact> facts, CorpusContext context) {
    Map<String, Integer> times = new HashMap<>();
    for (RunFact.OfAlert fact : RunFact.alerts(facts)) {
      fact.alert().attributes().forEach(each -> times.merge(each.key(), 1, Integer::sum));
    }
    for (RunFact.OfAlert fact : RunFact.alerts(facts)) {
      for (Misspelling each : Misspelling.in(fact.alert())) {
        if (times.getOrDefault(each.attribute().key(), 0) < HOUSE_NAME) {
          context.report(
              fact.source(),
              each.attribute().keySpan(),
              "Name " + each.attribute().key() + " looks like a misspelt " + each.meant());
        }
      }
    }
  }
}
