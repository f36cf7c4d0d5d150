package dev.runwell.incident;

import java.util.List;

/**
 * An incident that was found.
 *
 * @param incident what is kept of it
 * @param score how well it fits; comparable within one answer only
 * @param byMeaning whether its words alone would not have brought it among the hits
 * @param why what it shares with the query, the rarest first; meaning, where it decided, last
 * @param place the heading over the best passage; empty if none is over it
 * @param line where that passage stands in the document, from 1
 * @param snippet the best passage; of a hit by meaning the one that is nearest in meaning
 */
public record IncidentHit(
    IncidentRecord incident,
    double score,
    boolean byMeaning,
    List<String> why,
    String place,
    int line,
    Snippet snippet) {

  /** Copies the reasons. */
  public IncidentHit {
    why = List.copyOf(why);
  }
}
