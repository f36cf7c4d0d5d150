package dev.runwell.rule;

/**
 * Something a document is held to. Rules are immutable; one instance serves all files and threads.
 */
public sealed interface Rule
    permits ElementRule, DocumentRule, CorpusRule, HistoryRule, SuppressionRule {

  /** Its id, level, help and options. */
  RuleDescriptor descriptor();
}
