package dev.runwell.engine;

import dev.runwell.config.AnalysisSettings;
import java.util.List;

/**
 * What rules are told about the house, the same for every document.
 *
 * @param severityScale its severities, most severe first
 * @param priorityScale its priorities, most urgent first
 */
record House(List<String> severityScale, List<String> priorityScale) {

  /** The house that a configuration describes. */
  static House of(AnalysisSettings settings) {
    return new House(
        List.copyOf(settings.words().severities().keySet()),
        List.copyOf(settings.words().priorities().keySet()));
  }
}
