package dev.runwell.rule;

/**
 * A rule about the comments that hold findings back; it is asked about each of them after all other
 * rules have run on the document.
 */
public non-sealed interface SuppressionRule extends Rule {

  /** Reports what is wrong with the suppression, if anything. */
  void check(SuppressionUse use, RuleContext context);
}
