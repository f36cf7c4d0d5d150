package dev.runwell.language.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static WordCounts counts(String text) {
    return WordCounts.builder().add(text, 1).build();
  }

  @Test
  void theSameWordsAreAlikeAndStrangersAreNot() {
    Likeness likeness =
        new Likeness(
            List.of(
                counts("queue worker stalled"),
                counts("invoice printed twice"),
                counts("Stalled: the queue's workers")));
    assertThat(likeness.pairs(0.5))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.earlier()).isZero();
              assertThat(pair.later()).isEqualTo(2);
              assertThat(pair.degree()).isBetween(0.5, 1.0);
            });
    assertThat(likeness.shared(0, 2, 2)).containsExactly("queue", "stalled");
    assertThat(likeness.shared(0, 1, 5)).isEmpty();
  }

  @Test
  void sharedWordsAreSpeltAsTheFirstTextHasThem() {
    Likeness likeness =
        new Likeness(
            List.of(counts("Jenkins restarts"), counts("disk"), counts("jenkins restart")));
    assertThat(likeness.shared(0, 2, 2)).containsExactlyInAnyOrder("Jenkins", "restarts");
  }

  @Test
  void textsWithoutWordsAreLikeNothing() {
    assertThat(new Likeness(List.of(counts(""), counts("- 1"), counts("disk"))).pairs(0.01))
        .isEmpty();
  }

  @Test
  void titlesHaveToBeAlikeToo() {
    String text = "The broker dropped its partitions and consumers waited.";
    Resemblance.WriteUp one = writeUp("Broker dropped partitions", text);
    assertThat(
            new Resemblance(List.of(one, writeUp("Partitions dropped by broker", text))).pairs(0.4))
        .hasSize(1);
    assertThat(new Resemblance(List.of(one, writeUp("Notes of March", text))).pairs(0.4)).isEmpty();
  }

  private static Resemblance.WriteUp writeUp(String title, String text) {
    return new Resemblance.WriteUp(counts(title), counts(text));
  }
}
