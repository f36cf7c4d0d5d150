package dev.runwell.config;

import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.rule.RuleDescriptor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds where a house has configured nothing: the handbook's scales, every rule as it is. */
record DefaultSettings(HouseWords words) implements AnalysisSettings {
  /** The handbook knows four severities and three priorities. */
  static final DefaultSettings HANDBOOK =
      new DefaultSettings(
          new HouseWords(Map.of(), scale("SEV1", "SEV2", "SEV3", "SEV4"), scale("P0", "P1", "P2")));

  private static Map<String, List<String>> scale(String... steps) {
    Map<String, List<String>> scale = new LinkedHashMap<>();
    for (String step : steps) {
      scale.put(step, List.of());
    }
    return Collections.unmodifiableMap(scale);
  }

  @Override
  public Optional<DocumentKind> kind(String path) {
    return Optional.empty();
  }

  @Override
  public boolean ignores(String path) {
    return false;
  }

  @Override
  public RuleSetting rule(RuleDescriptor rule, String path) {
    return RuleSetting.DEFAULT;
  }
}
