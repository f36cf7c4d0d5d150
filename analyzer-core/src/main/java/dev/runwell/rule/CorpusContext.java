package dev.runwell.rule;

import dev.runwell.finding.Level;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.time.LocalDate;

/** What a corpus rule is told, and where it reports. */
public interface CorpusContext {

  /** What today is, for every rule of the run. */
  LocalDate asOf();

  /** The value of one of the rule's own options, as configured for a file. */
  <T> T option(Option<T> option, SourceText source);

  /** Reports a finding at the rule's own level. */
  void report(SourceText source, Span span, String message);

  /**
   * Reports a finding at a level of its own. A level that the configuration sets for the rule wins
   * over it.
   */
  void report(SourceText source, Span span, Level level, String message);
}
