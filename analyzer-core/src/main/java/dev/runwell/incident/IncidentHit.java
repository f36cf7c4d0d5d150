package dev.runwell.incident;

import java.util.List;

/**
 * An incident that was found.
 *
 * @param incident what is kept of it
 * @param score how well it fits; comparable within one answer only
 * @param why what it shares with the query, the rarest first
 * @param place the heading over the best passage; empty if none is over it
 * @param line where that passage stands in the document, from 1
 * @param snippet the best passage
 */
public record IncidentHit(
    IncidentRecord incident,
    double score,
    List<String> why,
    String place,
    int line,
    Snippet snippet) {

  /** Copies the reasons. */
  public IncidentHit {
    why = List.copyOf(why);
  }
}
