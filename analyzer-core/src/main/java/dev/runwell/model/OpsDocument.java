package dev.runwell.model;

import dev.runwell.source.SourceText;

/** A document of operations, as read. */
public sealed interface OpsDocument permits PostMortem, Runbook, AlertRules, UnjudgedDocument {

  /** What every kind of document holds. */
  DocumentContent content();

  /** What the document is for. */
  DocumentKind kind();

  /** The file. */
  default SourceText source() {
    return content().source();
  }
}
