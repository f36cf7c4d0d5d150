package dev.runwell.model;

import java.util.Arrays;
import java.util.Optional;

/** The question a section answers, whatever its heading is called. */
public enum Concept {
  /** What happened, in brief. */
  SUMMARY("summary", true, false),
  /** Who was hit, and how hard. */
  IMPACT("impact", true, true),
  /** What happened when. */
  TIMELINE("timeline", true, false),
  /** Why it happened. */
  ROOT_CAUSE("root-cause", true, false),
  /** What made it worse or slower to end. */
  CONTRIBUTING_FACTORS("contributing-factors", true, false),
  /** How it was noticed, and why not sooner. */
  DETECTION("detection", true, false),
  /** Who responded, and what slowed them. */
  RESPONSE("response", true, false),
  /** How it was ended. */
  RESOLUTION("resolution", true, false),
  /** What prevents it. */
  ACTION_ITEMS("action-items", true, false),
  /** What was learnt. */
  LESSONS_LEARNED("lessons-learned", true, false),
  /** What helped. */
  WENT_WELL("went-well", true, false),
  /** What did not. */
  WENT_WRONG("went-wrong", true, false),
  /** Where only luck helped. */
  LUCKY("lucky", true, false),
  /** Graphs, logs, links. */
  SUPPORTING("supporting", true, false),
  /** What the alert says. */
  SYMPTOM("symptom", false, true),
  /** How to find out what is wrong. */
  INVESTIGATION("investigation", false, true),
  /** How to stop the bleeding. */
  MITIGATION("mitigation", false, true),
  /** Whom to call next, and when. */
  ESCALATION("escalation", false, true),
  /** Where to read more. */
  CONTEXT("context", false, true);

  private final String id;
  private final boolean ofPostMortems;
  private final boolean ofRunbooks;

  Concept(String id, boolean ofPostMortems, boolean ofRunbooks) {
    this.id = id;
    this.ofPostMortems = ofPostMortems;
    this.ofRunbooks = ofRunbooks;
  }

  /** The name in JSON, configuration and lexicons. */
  public String id() {
    return id;
  }

  /** Whether documents of this kind are asked this question. */
  public boolean belongsTo(DocumentKind kind) {
    return switch (kind) {
      case POSTMORTEM -> ofPostMortems;
      case RUNBOOK -> ofRunbooks;
      default -> false;
    };
  }

  /** The concept with this id. */
  public static Optional<Concept> of(String id) {
    return Arrays.stream(values()).filter(concept -> concept.id.equals(id)).findFirst();
  }
}
