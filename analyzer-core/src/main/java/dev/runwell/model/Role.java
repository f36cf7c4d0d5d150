package dev.runwell.model;

/** The roles of a response. */
public enum Role {
  /** Owns the response and decides. */
  INCIDENT_COMMANDER(FieldName.INCIDENT_COMMANDER),
  /** Keeps customers, stakeholders and support informed. */
  COMMUNICATIONS_LEAD(FieldName.COMMUNICATIONS_LEAD),
  /** Leads the search for cause and fix. */
  TECHNICAL_LEAD(FieldName.TECHNICAL_LEAD),
  /** Writes the timeline down. */
  SCRIBE(FieldName.SCRIBE);

  private final FieldName field;

  Role(FieldName field) {
    this.field = field;
  }

  /** The header field that names who holds it. */
  public FieldName field() {
    return field;
  }
}
