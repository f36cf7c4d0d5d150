package dev.runwell.model;

import java.util.Arrays;
import java.util.Optional;

/** The turning points of a response, told from the wording of a timeline entry. */
public enum Milestone {
  /** The trouble began. */
  START("start"),
  /** Somebody or something noticed. */
  DETECTED("detected"),
  /** A responder took the page. */
  ACKNOWLEDGED("acknowledged"),
  /** An incident was declared. */
  DECLARED("declared"),
  /** Roles were handed out. */
  ROLES_ASSIGNED("roles-assigned"),
  /** The next level was called. */
  ESCALATED("escalated"),
  /** Customers or stakeholders were told. */
  STATUS_UPDATE("status-update"),
  /** Users were no longer hurt. */
  MITIGATED("mitigated"),
  /** It was over. */
  RESOLVED("resolved");

  private final String id;

  Milestone(String id) {
    this.id = id;
  }

  /** The name in JSON and lexicons. */
  public String id() {
    return id;
  }

  /** The milestone with this id. */
  public static Optional<Milestone> of(String id) {
    return Arrays.stream(values()).filter(milestone -> milestone.id.equals(id)).findFirst();
  }
}
