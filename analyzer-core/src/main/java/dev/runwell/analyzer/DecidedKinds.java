package dev.runwell.analyzer;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.alerts.AlertSigns;
import dev.runwell.source.SourceText;
import java.util.Optional;
import java.util.function.Function;

/**
 * The kinds that somebody has decided on, before a text itself is asked.
 *
 * @param run what the run says of a path
 * @param house what the configuration says, where the run says nothing
 */
record DecidedKinds(Function<String, Optional<DocumentKind>> run, AnalysisSettings house) {

  /** The kind of a text; empty if it is to tell it itself. */
  Optional<DocumentKind> of(SourceText source) {
    return run.apply(source.path())
        .or(() -> house.kind(source.path()))
        .or(() -> holdsData(source) ? Optional.of(DocumentKind.ALERT_RULES) : Optional.empty());
  }

  /** By its name; or by its text, where the name says nothing and somebody asked for it. */
  private static boolean holdsData(SourceText source) {
    return FileNames.isData(source.path())
        || (!FileNames.isProse(source.path()) && AlertSigns.areAllOf(source.text()));
  }
}
