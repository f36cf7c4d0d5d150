package dev.runwell.engine;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.rule.OwnerDirectory;
import java.util.List;
import java.util.Optional;

/**
 * What rules are told about the house, the same for every document.
 *
 * @param severityScale its severities, most severe first
 * @param priorityScale its priorities, most urgent first
 * @param owners who can own something; empty if it does not say
 */
record House(
    List<String> severityScale, List<String> priorityScale, Optional<OwnerDirectory> owners) {

  /** The house that a configuration describes. */
  static House of(AnalysisSettings settings) {
    return new House(
        List.copyOf(settings.words().severities().keySet()),
        List.copyOf(settings.words().priorities().keySet()),
        settings.ownerDirectory());
  }
}
