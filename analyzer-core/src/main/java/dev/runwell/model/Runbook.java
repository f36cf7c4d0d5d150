package dev.runwell.model;

import java.util.List;

/**
 * What to do when an alert fires; all lists are in the order of the document.
 *
 * @param conditions what it says about when the alert fires
 * @param vague the words of its steps that leave something open
 * @param drills the records that it was tried
 */
public record Runbook(
    DocumentContent content,
    List<QuotedCondition> conditions,
    List<Step> steps,
    List<DestructiveCommand> destructive,
    List<VagueInstruction> vague,
    List<Drill> drills)
    implements OpsDocument {

  /** Copies the lists. */
  public Runbook {
    conditions = List.copyOf(conditions);
    steps = List.copyOf(steps);
    destructive = List.copyOf(destructive);
    vague = List.copyOf(vague);
    drills = List.copyOf(drills);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.RUNBOOK;
  }
}
