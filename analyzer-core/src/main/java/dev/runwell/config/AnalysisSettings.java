package dev.runwell.config;

import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.rule.OwnerDirectory;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;

/**
 * What an analysis asks its configuration. Paths are as the run names them: relative to the working
 * folder, with {@code /} between folders. Immutable.
 */
public interface AnalysisSettings {

  /** The kind that the configuration gives to a file. */
  Optional<DocumentKind> kind(String path);

  /** Whether the configuration leaves a file out, unless it is named explicitly. */
  boolean ignores(String path);

  /** The name of a file from where the globs begin: the same wherever a run is started. */
  default String home(String path) {
    return path;
  }

  /** How a rule is set for a file. */
  RuleSetting rule(RuleDescriptor rule, String path);

  /** The house's own words. */
  HouseWords words();

  /** Who can own something; empty if the house does not say. */
  default Optional<OwnerDirectory> ownerDirectory() {
    return Optional.empty();
  }
}
