package dev.runwell.model;

import dev.runwell.source.Span;

/** A word or phrase that tells a reader something a section is asked for. */
public record Mention(Span span, Topic topic, String text) implements Element {

  /** What a mention speaks of. */
  public enum Topic {
    /** Users, customers, tenants, teams: who feels it. */
    AUDIENCE,
    /** How bad it is: a level of the scale, an outage, slowness, data loss. */
    SEVERITY,
    /** A person, team, channel, pager or rota that can be reached. */
    CONTACT,
    /** A limit after which to act: within, after, for longer than so many minutes. */
    TIME_LIMIT,
    /** What makes an alert fire: a comparison with a threshold, a query, a state that lasts. */
    CONDITION,
    /** The service's architecture or design. */
    ARCHITECTURE,
    /** A dashboard or graph. */
    DASHBOARD,
    /** Incidents of the past. */
    PAST_INCIDENT,
    /** The on-call schedule. */
    ON_CALL_SCHEDULE,
    /** That a war room was open: a call, a bridge, a channel of the incident's own. */
    WAR_ROOM,
    /** That the next level was called, or the severity raised. */
    ESCALATION,
    /** That somebody was paged. */
    PAGE,
    /** That an alert fired. */
    ALERT,
    /** That nothing had moved yet: still investigating, waiting. */
    STANDSTILL,
    /** That the product was down as a whole, as the impact of an incident tells it. */
    OUTAGE,
    /** That every customer or user was hit. */
    ALL_USERS,
    /** That data is gone for good. */
    DATA_LOSS,
    /** That data came into the wrong hands. */
    DATA_EXPOSURE,
    /** That something customers come for did not work. */
    CORE_DEGRADED
  }
}
