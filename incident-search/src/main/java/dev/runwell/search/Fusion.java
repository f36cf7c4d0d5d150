package dev.runwell.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.Weight;

/**
 * Ranks incidents by words and by meaning: the share of the best score by words, and the similarity
 * times a weight. What words find well stays before what only means alike, since the similarities
 * of one query differ by less than the shares.
 */
final class Fusion {
  private static final Sort NEWEST =
      new Sort(
          IntField.newSortField(Schema.DAY, true, SortedNumericSelector.Type.MAX),
          SortField.FIELD_DOC);

  /** How many incidents are looked at by words. */
  private static final int BY_WORDS = 60;

  /** How many chunks are looked at by meaning. */
  private static final int BY_MEANING = 50;

  /**
   * Below it an incident needs a word in common. Nine of ten that people judged to belong to a
   * query are above; questions about cooking and football find hardly any that is.
   */
  private static final double UNRELATED = 0.25;

  /** How much of the best incident's own chunk is asked for besides what was asked. */
  private static final double FEEDBACK = 0.3;

  /**
   * What is asked for by meaning.
   *
   * @param weight how much meaning counts
   * @param feedback whether the best incident is asked for as well
   */
  record Wish(UnitVector vector, double weight, boolean feedback) {}

  /**
   * A ranked incident.
   *
   * @param score by words alone where there is no meaning
   * @param nearest the chunk that is nearest in meaning
   */
  record Found(int document, double words, double score, Optional<Chunks.Nearest> nearest) {}

  private final IndexSearcher searcher;
  private final Chunks chunks;

  Fusion(IndexSearcher searcher) {
    this.searcher = searcher;
    chunks = new Chunks(searcher);
  }

  /** The incidents by words alone, the best first. */
  List<Found> byWords(QueryPlan plan, int limit) throws IOException {
    List<Found> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(plan.byWords(), limit).scoreDocs) {
      found.add(new Found(hit.doc, hit.score, hit.score, Optional.empty()));
    }
    return found;
  }

  /** What has all that was demanded, the newest first. */
  List<Found> newest(QueryPlan plan, int limit) throws IOException {
    return Stream.of(searcher.search(plan.byWords(), limit, NEWEST).scoreDocs)
        .map(hit -> new Found(hit.doc, 0, 0, Optional.empty()))
        .toList();
  }

  /** The incidents by both, the best first. */
  List<Found> byBoth(QueryPlan plan, Wish wish, int limit) throws IOException {
    Map<Integer, Double> words = new HashMap<>();
    for (Found each : byWords(plan, Math.max(BY_WORDS, limit))) {
      words.put(each.document(), each.words());
    }
    double best = words.values().stream().mapToDouble(it -> it).max().orElse(1);
    look(plan, wish.vector(), words);
    List<Found> found = rank(words, wish, best);
    if (wish.feedback() && !found.isEmpty() && found.get(0).nearest().isPresent()) {
      UnitVector wider = wish.vector().towards(found.get(0).nearest().get().vector(), FEEDBACK);
      found = rank(words, new Wish(wider, wish.weight(), false), best);
    }
    return found.subList(0, Math.min(limit, found.size()));
  }

  /** Adds what is near in meaning and has all that was demanded. */
  private void look(QueryPlan plan, UnitVector vector, Map<Integer, Double> words)
      throws IOException {
    TreeSet<Integer> near = new TreeSet<>(chunks.incidents(vector, BY_MEANING, plan.chunks()));
    near.removeAll(words.keySet());
    score(plan.accepted(), near, words);
  }

  private void score(Query query, Collection<Integer> sorted, Map<Integer, Double> scores)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Scorer scorer = null;
    int leaf = -1;
    for (int document : sorted) {
      int its = ReaderUtil.subIndex(document, leaves);
      if (its != leaf) {
        leaf = its;
        scorer = weight.scorer(leaves.get(its));
      }
      int local = document - leaves.get(its).docBase;
      if (scorer != null && at(scorer, local) == local) {
        scores.put(document, (double) scorer.score());
      }
    }
  }

  private static int at(Scorer scorer, int document) throws IOException {
    int at = scorer.iterator().docID();
    return at < document ? scorer.iterator().advance(document) : at;
  }

  private List<Found> rank(Map<Integer, Double> words, Wish wish, double best) throws IOException {
    Map<Integer, Chunks.Nearest> nearest = chunks.nearest(wish.vector(), words.keySet());
    List<Found> found = new ArrayList<>();
    words.forEach(
        (document, score) -> {
          Chunks.Nearest near = nearest.get(document);
          double similarity = near == null ? 0 : near.similarity();
          if (score > 0 || similarity >= UNRELATED) {
            double both = score / best + wish.weight() * similarity;
            found.add(new Found(document, score, both, Optional.ofNullable(near)));
          }
        });
    found.sort(
        Comparator.comparingDouble((Found it) -> -it.score()).thenComparing(Found::document));
    return found;
  }
}
