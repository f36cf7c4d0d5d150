package dev.runwell.rule;

import dev.runwell.source.Span;
import java.util.Optional;

/**
 * A comment that holds findings back, and what became of it.
 *
 * @param span the comment
 * @param rule the rule, group or {@code all} that it names
 * @param outcome what became of it
 * @param detail what the outcome is about: the known name nearest to an unknown one, or what of the
 *     comment could not be read
 */
public record SuppressionUse(Span span, String rule, Outcome outcome, Optional<String> detail) {

  /** What became of a suppression. */
  public enum Outcome {
    /** It held a finding back, or the rules it names did not all run. */
    USED,
    /** All rules it names ran, and there was nothing to hold back. */
    UNUSED,
    /** It gives no reason, and holds nothing back. */
    WITHOUT_REASON,
    /** Its date has passed; it holds nothing back any more. */
    EXPIRED,
    /** No rule and no group has this name. */
    UNKNOWN_RULE,
    /** It ends a suppression where there is none. */
    NOTHING_DISABLED,
    /** The comment begins like a suppression, and is none. */
    UNREADABLE
  }
}
