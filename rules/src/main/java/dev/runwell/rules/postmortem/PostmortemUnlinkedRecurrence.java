package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.language.likeness.Likeness;
import dev.runwell.language.likeness.Resemblance;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.RuleDescriptor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Post-mortems that look like an earlier one of the run and never mention it. Only what is told
 * nearly alike is taken for the same failure: a family that is missed costs less than one that is
 * made up.
 */
public final class PostmortemUnlinkedRecurrence implements CorpusRule<WrittenIncident> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/unlinked-recurrence",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Post-mortems that look like an earlier one and never mention it",
          "Link the earlier post-mortem and say which of its action items were not done, or did not"
              + " help");

  /** Above that of families of incidents: a wrong finding costs more than a missing one. */
  private static final double ALIKE = 0.4;

  private static final int SHARED_WORDS = 4;

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<WrittenIncident> scan(OpsDocument document) {
    return document instanceof PostMortem postMortem
        ? WrittenIncident.of(postMortem).stream().toList()
        : List.of();
  }

  @Override
  public void check(List<WrittenIncident> facts, CorpusContext context) {
    List<WrittenIncident> ordered =
        facts.stream()
            .sorted(
                Comparator.comparing(WrittenIncident::date).thenComparing(it -> it.source().path()))
            .toList();
    Resemblance resemblance =
        new Resemblance(ordered.stream().map(WrittenIncident::writeUp).toList());
    Set<Integer> told = new HashSet<>();
    for (Likeness.Pair pair : resemblance.pairs(ALIKE)) {
      WrittenIncident earlier = ordered.get(pair.earlier());
      WrittenIncident later = ordered.get(pair.later());
      boolean back = earlier.date().isBefore(later.date());
      if (back && !later.mentions(earlier) && told.add(pair.later())) {
        String shared =
            String.join(", ", resemblance.shared(pair.earlier(), pair.later(), SHARED_WORDS));
        context.report(
            later.source(),
            later.head(),
            "Incident looks like "
                + earlier.source().path()
                + " of "
                + earlier.date()
                + " ("
                + shared
                + ") and does not mention it");
      }
    }
  }
}
