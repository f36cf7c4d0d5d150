package dev.runwell.engine;

import dev.runwell.finding.Level;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.util.Optional;

/**
 * A finding as a rule reported it, before anything is known of suppressions and equals.
 *
 * @param missing what is missing, where the rule says so
 */
public record Draft(
    RuleDescriptor rule, Level level, Span span, String message, Optional<String> missing)
    implements Comparable<Draft> {

  /** By place, rule, message. */
  @Override
  public int compareTo(Draft other) {
    int byPlace = span.compareTo(other.span);
    if (byPlace != 0) {
      return byPlace;
    }
    int byRule = rule.id().compareTo(other.rule.id());
    return byRule != 0 ? byRule : message.compareTo(other.message);
  }
}
