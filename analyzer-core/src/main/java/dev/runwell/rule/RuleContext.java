package dev.runwell.rule;

import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a rule is told while it looks at one file, and where it reports. */
public interface RuleContext {

  /** The document that is looked at. */
  OpsDocument document();

  /** What today is, for every rule of the run. */
  LocalDate asOf();

  /** The house's severities, most severe first, such as {@code SEV1} to {@code SEV4}. */
  List<String> severityScale();

  /** The house's priorities, most urgent first, such as {@code P0} to {@code P2}. */
  List<String> priorityScale();

  /** Who can own something; empty if the house does not say. */
  Optional<OwnerDirectory> owners();

  /** The value of one of the rule's own options, as configured for this file. */
  <T> T option(Option<T> option);

  /** Reports a finding at the rule's own level; an empty span is where something is missing. */
  void report(Span span, String message);

  /**
   * Reports a finding at a level of its own. A level that the configuration sets for the rule wins
   * over it.
   */
  void report(Span span, Level level, String message);

  /**
   * Reports that one of several things that a place may lack is missing there. {@code what} is its
   * id, by which a baseline tells it from the others; it says the same in every release.
   */
  void reportMissing(String what, Span place, Level level, String message);
}
