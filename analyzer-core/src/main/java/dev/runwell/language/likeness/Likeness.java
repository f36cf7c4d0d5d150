package dev.runwell.language.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike the texts of a collection are, by the words they share: 1 for the same words, 0 for
 * none in common. A word tells the more, the fewer texts of the collection have it. Immutable.
 */
public final class Likeness {

  /**
   * Two texts of the collection that are alike.
   *
   * @param earlier the index of the one that comes first in the collection
   * @param later the index of the other
   * @param degree how alike they are, from 0 to 1
   */
  public record Pair(int earlier, int later, double degree) {}

  private record Weighed(int text, double weight) {}

  private final List<WordCounts> texts;
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  /** Weighs the words of a collection. */
  public Likeness(List<WordCounts> texts) {
    this.texts = List.copyOf(texts);
    Map<String, Integer> having = new HashMap<>();
    for (WordCounts text : texts) {
      text.counts().keySet().forEach(word -> having.merge(word, 1, Integer::sum));
    }
    for (WordCounts text : texts) {
      vectors.add(vector(text, having, texts.size()));
    }
  }

  private static Map<String, Double> vector(
      WordCounts text, Map<String, Integer> having, int texts) {
    Map<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> entry : text.counts().entrySet()) {
      double rare = Math.log((texts + 1.0) / having.get(entry.getKey()));
      double weight = (1 + Math.log(entry.getValue())) * rare;
      vector.put(entry.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    if (length > 0) {
      vector.replaceAll((word, weight) -> weight / length);
    }
    return vector;
  }

  /** The pairs that are at least so much alike, the most alike first. */
  public List<Pair> pairs(double least) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Weighed>> before = new HashMap<>();
    for (int later = 0; later < vectors.size(); later++) {
      double[] degrees = new double[later];
      for (Map.Entry<String, Double> entry : vectors.get(later).entrySet()) {
        List<Weighed> others = before.computeIfAbsent(entry.getKey(), it -> new ArrayList<>());
        for (Weighed other : others) {
          degrees[other.text()] += other.weight() * entry.getValue();
        }
        others.add(new Weighed(later, entry.getValue()));
      }
      for (int earlier = 0; earlier < later; earlier++) {
        if (degrees[earlier] >= least) {
          pairs.add(new Pair(earlier, later, degrees[earlier]));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.degree())
            .thenComparing(Pair::earlier)
            .thenComparing(Pair::later));
    return pairs;
  }

  /**
   * The words that two texts share, as the first has them, the most telling first, at most so many.
   */
  public List<String> shared(int one, int other, int most) {
    Map<String, Double> words = new HashMap<>();
    vectors
        .get(one)
        .forEach(
            (word, weight) -> {
              Double too = vectors.get(other).get(word);
              if (too != null && weight * too > 0) {
                words.put(word, weight * too);
              }
            });
    return words.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> it) -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(entry -> texts.get(one).spelling(entry.getKey()))
        .toList();
  }
}
