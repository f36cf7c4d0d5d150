package dev.runwell.model;

import java.util.Arrays;
import java.util.Optional;

/** The header fields that have a meaning of their own, whatever label they carry in a document. */
public enum FieldName {
  /** Who answers for the document. */
  OWNER("owner"),
  /** The day of the incident. */
  DATE("date"),
  /** When the document was last brought up to date or reviewed. */
  LAST_UPDATED("last-updated"),
  /** How long a review holds before the next one is due. */
  REVIEW_IN("review-in"),
  /** When it was last walked through in a drill. */
  LAST_TESTED("last-tested"),
  /** Draft, in review or final. */
  STATUS("status"),
  /** How severe the incident was. */
  SEVERITY("severity"),
  /** How long it lasted. */
  DURATION("duration"),
  /** When it began. */
  START("start"),
  /** When it ended. */
  END("end"),
  /** The services it touched. */
  SERVICES("services"),
  /** What users felt. */
  CUSTOMER_IMPACT("customer-impact"),
  /** When the document was published. */
  PUBLISHED("published"),
  /** When the action items are, or were, reviewed. */
  ACTION_REVIEW("action-review"),
  /** The alert a runbook belongs to. */
  ALERT_SOURCE("alert-source"),
  /** Who led the response. */
  INCIDENT_COMMANDER("incident-commander"),
  /** Who kept customers and stakeholders informed. */
  COMMUNICATIONS_LEAD("communications-lead"),
  /** Who led the search for cause and fix. */
  TECHNICAL_LEAD("technical-lead"),
  /** Who wrote the timeline down. */
  SCRIBE("scribe");

  private final String id;

  FieldName(String id) {
    this.id = id;
  }

  /** The name in JSON and in lexicons. */
  public String id() {
    return id;
  }

  /** The field with this id. */
  public static Optional<FieldName> of(String id) {
    return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
  }
}
