package dev.runwell.model;

import java.util.List;

/** What to do when an alert fires; {@code steps} in the order of the document. */
public record Runbook(DocumentContent content, List<Step> steps) implements OpsDocument {

  /** Copies the steps. */
  public Runbook {
    steps = List.copyOf(steps);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.RUNBOOK;
  }
}
