package dev.runwell.language.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which write-ups of a collection tell of the same failure: their texts are alike, and so are their
 * titles, since the pages of one house share words that tell nothing. Immutable.
 */
public final class Resemblance {
  /**
   * How alike titles have to be. Measured on the write-ups of six public houses: below it, the
   * words of the house are all that is shared.
   */
  private static final double OF_TITLES = 0.2;

  private final Likeness titles;
  private final Likeness texts;

  /**
   * A write-up.
   *
   * @param title the words of its title
   * @param text the words that tell what failed and why, those of the title among them
   */
  public record WriteUp(WordCounts title, WordCounts text) {}

  /** Weighs the words of a collection. */
  public Resemblance(List<WriteUp> writeUps) {
    titles = new Likeness(writeUps.stream().map(WriteUp::title).toList());
    texts = new Likeness(writeUps.stream().map(WriteUp::text).toList());
  }

  /** The pairs whose texts are at least so much alike, the most alike first. */
  public List<Likeness.Pair> pairs(double least) {
    Set<List<Integer>> alike = new HashSet<>();
    titles.pairs(OF_TITLES).forEach(pair -> alike.add(List.of(pair.earlier(), pair.later())));
    return texts.pairs(least).stream()
        .filter(pair -> alike.contains(List.of(pair.earlier(), pair.later())))
        .toList();
  }

  /**
   * The words that two texts share, as the first has them, the most telling first, at most so many.
   */
  public List<String> shared(int one, int other, int most) {
    return texts.shared(one, other, most);
  }
}
