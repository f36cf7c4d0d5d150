package dev.runwell.model;

import dev.runwell.language.query.Query;
import dev.runwell.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something a runbook says about when its alert fires; a condition may be told in several of these.
 *
 * @param span the words that say it
 * @param form how it is said
 * @param alerts the names of alerts that it is said of: of a label beside it, or of the definition
 *     that is quoted
 * @param expression the expression, if it is quoted
 * @param threshold the number that something is held against, if it is told outside an expression
 * @param lasting how long it has to hold, if that is told
 */
public record QuotedCondition(
    Span span,
    Form form,
    List<String> alerts,
    Optional<Query> expression,
    Optional<QuotedThreshold> threshold,
    Optional<Duration> lasting)
    implements Element {

  /** How a condition is said. */
  public enum Form {
    /** Quoted under a label that says so: {@code Condition: …}, or as a definition. */
    LABELLED,
    /** As an expression among the author's own words. */
    EXPRESSION,
    /** In the author's own words. */
    PROSE
  }

  /** Copies the names. */
  public QuotedCondition {
    alerts = List.copyOf(alerts);
  }
}
