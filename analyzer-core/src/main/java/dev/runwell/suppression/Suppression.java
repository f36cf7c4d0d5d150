package dev.runwell.suppression;

import dev.runwell.rule.RuleNames;
import dev.runwell.source.Span;

/**
 * One name of a comment that holds findings back.
 *
 * @param comment the comment
 * @param rule the rule, group or {@code all}
 * @param scope where it holds
 */
public record Suppression(Span comment, String rule, Span scope) {

  /** Whether it holds a finding of this rule back that begins at {@code offset}. */
  public boolean holdsBack(String id, int offset) {
    return scope.start() <= offset && offset <= scope.end() && RuleNames.covers(rule, id);
  }
}
