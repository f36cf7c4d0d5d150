package dev.runwell.rules.blame;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.Judgement;
import dev.runwell.model.Judgement.Agent;
import dev.runwell.model.Judgement.Category;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;

/**
 * How grave a judgement is, by whom it judges and where: the same words weigh more in the cause
 * than in a timeline, and more on a person than on the authors themselves.
 */
final class Gravity {
  private Gravity() {}

  /** Reports a judgement of one category at the level that its agent and place ask for. */
  static void report(
      Judgement judgement,
      Category category,
      RuleDescriptor rule,
      String message,
      RuleContext context) {
    if (judgement.category() == category) {
      of(judgement, rule.level())
          .ifPresent(
              level ->
                  context.report(
                      judgement.span(), level, message + ": \"" + judgement.words() + "\""));
    }
  }

  /** The level of a judgement, given its rule's own; empty where it is nobody's fault-finding. */
  private static Optional<Level> of(Judgement judgement, Level own) {
    if (judgement.concepts().contains(Concept.ACTION_ITEMS)
        || judgement.concepts().contains(Concept.WENT_WELL)) {
      return Optional.empty(); // what is to be done differently, and what people did well
    }
    if (judgement.agent() == Agent.WE) {
      return Optional.of(Level.NOTE); // who speaks of themselves accuses nobody
    }
    if (judgement.agent() == Agent.IMPLIED && judgement.category() == Category.HUMAN_ERROR) {
      return Optional.of(Level.NOTE); // "was accidentally run" is mostly how it is told, no more
    }
    boolean cause =
        judgement.concepts().contains(Concept.ROOT_CAUSE)
            || judgement.concepts().contains(Concept.CONTRIBUTING_FACTORS);
    if (judgement.category() == Category.PERSON_AS_CAUSE && cause) {
      return Optional.of(Level.ERROR);
    }
    return Optional.of(own);
  }
}
