package dev.runwell.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The weights of a query's parts, learnt on judged queries about public incidents. */
final class Ranking {
  /** How soon more of the same word says nothing new, in words of plain text. */
  private static final float SATURATION = 2.0f;

  /** How much a long document has to answer for its length. */
  private static final float LENGTH = 0.8f;

  /** A word that stands in the incident as it was asked for. */
  static final float WORD = 1.0f;

  /** A part of an identifier, beside the whole. */
  static final float PART = 0.6f;

  /** A whole identifier. */
  static final float WHOLE = 2.0f;

  /** Other words with the same meaning. */
  static final float CONCEPT = 1.0f;

  /** Words near each other, as in the query. */
  static final float NEAR = 0.25f;

  /** A word that was searched for instead of an unknown one. */
  static final float CORRECTED = 0.7f;

  /**
   * What a similarity of 1 weighs beside the best score by words. Related texts differ by about 0.4
   * in similarity, so meaning moves an incident by less than having all the words does.
   */
  private static final double MEANING = 2;

  /** With fewer plain words than this, meaning counts less: a name alone has none. */
  private static final int WORDS_OF_A_SENTENCE = 4;

  /** Beside the words of a whole text, which tell much more than those of a query. */
  static final double MEANING_OF_A_TEXT = 1;

  private Ranking() {}

  /** How much meaning counts for a query with so many plain words; 0: not at all. */
  static double meaning(int plainWords) {
    return MEANING * Math.min(1, (double) plainWords / WORDS_OF_A_SENTENCE);
  }

  static Similarity similarity() {
    return new BM25Similarity(SATURATION * FieldWeights.PLAIN, LENGTH);
  }
}
