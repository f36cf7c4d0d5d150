package dev.runwell.rule;

import dev.runwell.model.OpsDocument;
import java.util.List;

/**
 * A rule that compares documents: every document is scanned for facts first, in parallel; then all
 * facts, in path order, are looked at together.
 *
 * @param <F> what a scan keeps of a document; immutable, and small
 */
public non-sealed interface CorpusRule<F> extends Rule {

  /** What of this document matters to the comparison. */
  List<F> scan(OpsDocument document);

  /** Reports what is wrong between the documents, if anything. */
  void check(List<F> facts, CorpusContext context);
}
