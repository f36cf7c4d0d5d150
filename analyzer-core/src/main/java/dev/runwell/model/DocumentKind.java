package dev.runwell.model;

import java.util.Arrays;
import java.util.Optional;

/** What a document is for. */
public enum DocumentKind {
  /** What to do when an alert fires. */
  RUNBOOK("runbook"),
  /** What happened, why, and what prevents it. */
  POSTMORTEM("postmortem"),
  /** Definitions of alerts. */
  ALERT_RULES("alert-rules"),
  /** A message to customers during an incident. */
  STATUS_UPDATE("status-update"),
  /** The running notes of a response. */
  WAR_ROOM_LOG("war-room-log"),
  /** Who is on call, and how. */
  ON_CALL_POLICY("on-call-policy"),
  /** Who is called next, and when. */
  ESCALATION_POLICY("escalation-policy"),
  /** An unfilled template of one of these. */
  TEMPLATE("template"),
  /** Anything else. */
  OTHER("other");

  private final String id;

  DocumentKind(String id) {
    this.id = id;
  }

  /** The name in JSON, configuration and on the command line. */
  public String id() {
    return id;
  }

  /** The kind with this id. */
  public static Optional<DocumentKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
