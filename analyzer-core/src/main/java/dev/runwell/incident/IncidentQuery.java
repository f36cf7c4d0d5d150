package dev.runwell.incident;

import java.util.List;

/**
 * What is wanted of the past.
 *
 * @param text the query as written
 * @param terms what the words of the query ask for, in their order
 * @param filter which incidents are wanted at all
 * @param limit how many hits at most, from 1
 */
public record IncidentQuery(String text, List<QueryTerm> terms, IncidentFilter filter, int limit) {

  /** Copies the terms. */
  public IncidentQuery {
    terms = List.copyOf(terms);
    if (limit < 1) {
      throw new IllegalArgumentException("at least one hit is wanted, not " + limit);
    }
  }

  /**
   * Reads words, {@code "phrases"}, {@code field:value} and {@code -not}. Every text is a query: a
   * quote that never closes goes to the end, and what looks like a field and is none is words.
   */
  public static IncidentQuery parse(String text, IncidentFilter filter, int limit) {
    return new IncidentQuery(text, QueryText.terms(text), filter, limit);
  }
}
