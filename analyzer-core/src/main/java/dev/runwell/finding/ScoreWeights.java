package dev.runwell.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How much the findings of a rule count, as {@code score-weights.txt} says. */
final class ScoreWeights {
  private static final Map<String, Double> FACTORS = load();

  private ScoreWeights() {}

  /** The factor of a rule: its own, else its group's, else 1. */
  static double factor(String rule) {
    Double own = FACTORS.get(rule);
    String group = rule.substring(0, Math.max(0, rule.indexOf('/')));
    return own != null ? own : FACTORS.getOrDefault(group, 1.0);
  }

  /** What a finding of a level counts before the factor. */
  static double points(Level level) {
    return switch (level) {
      case ERROR -> 10;
      case WARNING -> 4;
      case NOTE -> 1;
    };
  }

  /** The rules and groups that are named. */
  static Map<String, Double> named() {
    return Map.copyOf(FACTORS);
  }

  private static Map<String, Double> load() {
    Map<String, Double> factors = new HashMap<>();
    try (InputStream in = ScoreWeights.class.getResourceAsStream("score-weights.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          factors.put(
              line.substring(0, equals).strip(),
              Double.parseDouble(line.substring(equals + 1).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return factors;
  }
}
