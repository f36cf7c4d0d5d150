package dev.runwell.incident;

import java.util.List;
import java.util.Optional;

/**
 * What an index answers.
 *
 * @param hits the incidents, best first
 * @param corrections the words that no incident has, with those that were searched for instead
 * @param phrasesDropped whether no incident has all the quoted phrases, and they were taken as
 *     words
 * @param wordsOnly why meaning did not help although it would have; empty if it did, or was not
 *     asked
 */
public record IncidentAnswer(
    List<IncidentHit> hits,
    List<Correction> corrections,
    boolean phrasesDropped,
    Optional<String> wordsOnly) {

  /** A word that no incident has, and the nearest one that some have. */
  public record Correction(String word, String meant) {}

  /** Copies the lists. */
  public IncidentAnswer {
    hits = List.copyOf(hits);
    corrections = List.copyOf(corrections);
  }
}
