package dev.runwell.incident;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The model of meaning that ships beside Runwell, if it is there and its user wants it. */
public final class ShippedEmbedding {
  /** {@code off} wants words alone. */
  private static final String SWITCH = "RUNWELL_MEANING";

  private static final String CACHE = "RUNWELL_CACHE";

  private final Map<String, String> environment;
  private final Path workingFolder;

  /**
   * Looks for it in a process.
   *
   * @param environment the variables of the process
   * @param workingFolder what relative paths among them are relative to
   */
  public ShippedEmbedding(Map<String, String> environment, Path workingFolder) {
    this.environment = Map.copyOf(environment);
    this.workingFolder = workingFolder;
  }

  /** Whether its user wants meaning. */
  public boolean isWanted() {
    return !"off".equals(environment.get(SWITCH));
  }

  /** The model, which is loaded when a text first needs it; it may live as long as the process. */
  public Optional<SentenceEmbedding> find() {
    if (!isWanted()) {
      return Optional.empty();
    }
    return ServiceLoader.load(EmbeddingModel.class, ShippedEmbedding.class.getClassLoader())
        .findFirst()
        .map(model -> new LazyEmbedding(model, cache()));
  }

  /** Where programs keep what they can make anew, by the customs of each system. */
  Path cache() {
    return path(CACHE)
        .or(() -> path("XDG_CACHE_HOME").map(it -> it.resolve("runwell")))
        .or(() -> path("LOCALAPPDATA").map(it -> it.resolve("runwell").resolve("cache")))
        .or(() -> path("HOME").map(it -> it.resolve(".cache").resolve("runwell")))
        .orElseGet(() -> workingFolder.resolve(".runwell").resolve("cache"));
  }

  private Optional<Path> path(String variable) {
    try {
      return Optional.ofNullable(environment.get(variable))
          .filter(value -> !value.isEmpty())
          .map(workingFolder::resolve);
    } catch (InvalidPathException e) {
      return Optional.empty(); // as good as not set
    }
  }
}
