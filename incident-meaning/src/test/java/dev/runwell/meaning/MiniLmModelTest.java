package dev.runwell.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.incident.EmbeddingException;
import dev.runwell.incident.EmbeddingModel;
import dev.runwell.incident.LazyEmbedding;
import dev.runwell.incident.SentenceEmbedding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniLmModelTest {
  /** Kept between builds, as a user's is between runs. */
  private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

  private static EmbeddingModel model() {
    return ServiceLoader.load(EmbeddingModel.class).findFirst().orElseThrow();
  }

  private static double nearness(float[] one, float[] other) {
    double sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += (double) one[at] * other[at];
    }
    return sum;
  }

  @Test
  void whatMeansAlikeIsNearer() throws EmbeddingException {
    try (SentenceEmbedding model = model().load(CACHE)) {
      float[] asked = model.vector("nobody could buy a ticket");
      assertThat(nearness(asked, asked)).isCloseTo(1, Offset.offset(1e-5));
      assertThat(nearness(asked, model.vector("Purchases at the box office failed")))
          .isGreaterThan(
              nearness(asked, model.vector("The tank of the generator leaked diesel")) + 0.1);
      assertThat(model.model()).isEqualTo(model().name());
    }
  }

  @Test
  void longTextsAndNoTextHaveVectorsToo() throws EmbeddingException {
    try (SentenceEmbedding model = model().load(CACHE)) {
      assertThat(model.vector("The queue was full. ".repeat(500))).hasSameSizeAs(model.vector(""));
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInWords(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (LazyEmbedding model = new LazyEmbedding(model(), file)) {
      assertThatThrownBy(() -> model.vector("queue"))
          .isInstanceOf(EmbeddingException.class)
          .hasMessageStartingWith("it cannot be loaded: ");
      assertThatThrownBy(() -> model.vector("queue")).isInstanceOf(EmbeddingException.class);
    }
  }
}
