package dev.runwell.rule;

import dev.runwell.model.OpsDocument;

/** A rule about a document as a whole. */
public non-sealed interface DocumentRule extends Rule {

  /** Reports what is wrong with the document, if anything. */
  void check(OpsDocument document, RuleContext context);
}
