package dev.runwell.incident;

import java.util.List;

/**
 * What an index answers.
 *
 * @param hits the incidents, best first
 * @param corrections the words that no incident has, with those that were searched for instead
 * @param phrasesDropped whether no incident has all the quoted phrases, and they were taken as
 *     words
 */
public record IncidentAnswer(
    List<IncidentHit> hits, List<Correction> corrections, boolean phrasesDropped) {

  /** A word that no incident has, and the nearest one that some have. */
  public record Correction(String word, String meant) {}

  /** Copies the lists. */
  public IncidentAnswer {
    hits = List.copyOf(hits);
    corrections = List.copyOf(corrections);
  }
}
