package dev.runwell.model;

import java.util.List;

/** What to do when an alert fires; all lists are in the order of the document. */
public record Runbook(
    DocumentContent content, List<Step> steps, List<DestructiveCommand> destructive)
    implements OpsDocument {

  /** Copies the lists. */
  public Runbook {
    steps = List.copyOf(steps);
    destructive = List.copyOf(destructive);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.RUNBOOK;
  }
}
