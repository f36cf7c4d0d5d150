package dev.runwell.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The question a section answers, whatever its heading is called. */
public enum Concept {
  /** What happened, in brief. */
  SUMMARY("summary", DocumentKind.POSTMORTEM),
  /** Who was hit, and how hard. */
  IMPACT("impact", DocumentKind.POSTMORTEM, DocumentKind.RUNBOOK),
  /** What happened when. */
  TIMELINE("timeline", DocumentKind.POSTMORTEM),
  /** Why it happened. */
  ROOT_CAUSE("root-cause", DocumentKind.POSTMORTEM),
  /** What made it worse or slower to end. */
  CONTRIBUTING_FACTORS("contributing-factors", DocumentKind.POSTMORTEM),
  /** How it was noticed, and why not sooner. */
  DETECTION("detection", DocumentKind.POSTMORTEM),
  /** Who responded, and what slowed them. */
  RESPONSE("response", DocumentKind.POSTMORTEM),
  /** How it was ended. */
  RESOLUTION("resolution", DocumentKind.POSTMORTEM),
  /** What prevents it. */
  ACTION_ITEMS("action-items", DocumentKind.POSTMORTEM),
  /** What was learnt. */
  LESSONS_LEARNED("lessons-learned", DocumentKind.POSTMORTEM),
  /** What helped. */
  WENT_WELL("went-well", DocumentKind.POSTMORTEM),
  /** What did not. */
  WENT_WRONG("went-wrong", DocumentKind.POSTMORTEM),
  /** Where only luck helped. */
  LUCKY("lucky", DocumentKind.POSTMORTEM),
  /** Graphs, logs, links. */
  SUPPORTING("supporting", DocumentKind.POSTMORTEM),
  /** What the alert says. */
  SYMPTOM("symptom", DocumentKind.RUNBOOK),
  /** How to find out what is wrong. */
  INVESTIGATION("investigation", DocumentKind.RUNBOOK),
  /** How to stop the bleeding. */
  MITIGATION("mitigation", DocumentKind.RUNBOOK),
  /** Whom to call next, and when. */
  ESCALATION("escalation", DocumentKind.RUNBOOK),
  /** Where to read more. */
  CONTEXT("context", DocumentKind.RUNBOOK);

  private final String id;
  private final Set<DocumentKind> kinds;

  Concept(String id, DocumentKind first, DocumentKind... rest) {
    this.id = id;
    this.kinds = EnumSet.of(first, rest);
  }

  /** The name in JSON, configuration and lexicons. */
  public String id() {
    return id;
  }

  /** Whether documents of this kind are asked this question. */
  public boolean belongsTo(DocumentKind kind) {
    return kinds.contains(kind);
  }

  /** The concept with this id. */
  public static Optional<Concept> of(String id) {
    return Arrays.stream(values()).filter(concept -> concept.id.equals(id)).findFirst();
  }
}
