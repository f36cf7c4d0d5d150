package dev.runwell.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedEmbeddingTest {
  private static final Path HERE = Path.of("here").toAbsolutePath();

  private static Path cache(Map<String, String> environment) {
    return HERE.relativize(new ShippedEmbedding(environment, HERE).cache());
  }

  @Test
  void whatIsUnpackedLiesWhereTheSystemKeepsSuchThings() {
    assertThat(cache(Map.of("RUNWELL_CACHE", "own", "HOME", "home"))).isEqualTo(Path.of("own"));
    assertThat(cache(Map.of("XDG_CACHE_HOME", "xdg", "HOME", "home")))
        .isEqualTo(Path.of("xdg", "runwell"));
    assertThat(cache(Map.of("LOCALAPPDATA", "local")))
        .isEqualTo(Path.of("local", "runwell", "cache"));
    assertThat(cache(Map.of("HOME", "home", "RUNWELL_CACHE", "")))
        .isEqualTo(Path.of("home", ".cache", "runwell"));
    assertThat(cache(Map.of())).isEqualTo(Path.of(".runwell", "cache"));
  }

  @Test
  void offIsOff() {
    ShippedEmbedding off = new ShippedEmbedding(Map.of("RUNWELL_MEANING", "off"), HERE);
    assertThat(off.isWanted()).isFalse();
    assertThat(off.find()).isEmpty();
    assertThat(new ShippedEmbedding(Map.of(), HERE).isWanted()).isTrue();
  }
}
