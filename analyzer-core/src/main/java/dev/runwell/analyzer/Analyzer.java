package dev.runwell.analyzer;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Problem;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Judges documents. Built once; immutable, and safe for use by several threads. */
public final class Analyzer {
  private final LocalDate asOf;

  private Analyzer(Builder builder) {
    asOf = builder.asOf;
  }

  /** An analyzer without rules, which is to be told at least what today is. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Judges the documents below the given paths: files, folders and globs, relative to the working
   * folder.
   *
   * @throws PathException if one of the paths is not there or a glob matches nothing; nothing has
   *     been read then
   * @throws java.util.concurrent.CancellationException if the run was cancelled
   */
  public AnalysisReport analyze(List<String> paths, Cancellation cancellation)
      throws PathException {
    return nothing();
  }

  /** Judges one text, which need not be in any file; its path decides its settings. */
  public AnalysisReport analyze(SourceText source, Cancellation cancellation) {
    return nothing();
  }

  private AnalysisReport nothing() {
    return new AnalysisReport(asOf, new Summary(0, 0, Map.of(), 0, 0), List.of(), List.of());
  }

  /**
   * Reads the documents below the given paths and hands them over, one at a time, in path order,
   * without judging them; answers what could not be read.
   *
   * @throws PathException if one of the paths is not there or a glob matches nothing
   * @throws java.util.concurrent.CancellationException if the run was cancelled
   */
  public List<Problem> inspect(
      List<String> paths, Consumer<OpsDocument> documents, Cancellation cancellation)
      throws PathException {
    return List.of();
  }

  /** Collects what an analyzer is made of. */
  public static final class Builder {
    private LocalDate asOf = LocalDate.EPOCH;

    private Builder() {}

    /** Adds the rules of a catalogue. */
    public Builder rules(RuleCatalogue catalogue) {
      return this;
    }

    /** What the house says; without it every rule runs as it comes. */
    public Builder settings(AnalysisSettings settings) {
      return this;
    }

    /** What today is. */
    public Builder asOf(LocalDate date) {
      asOf = date;
      return this;
    }

    /** The folder that paths are relative to. */
    public Builder workingFolder(Path folder) {
      return this;
    }

    /** Takes every document as of this kind. */
    public Builder kind(DocumentKind kind) {
      return this;
    }

    /** Runs only these rules: ids and groups; none of them means all. */
    public Builder only(Collection<String> rules) {
      return this;
    }

    /** Does not run these rules: ids and groups. */
    public Builder skip(Collection<String> rules) {
      return this;
    }

    /** How many files are worked on at the same time; at least 1. */
    public Builder jobs(int count) {
      return this;
    }

    /** Who hears how far a run is. */
    public Builder progress(Progress listener) {
      return this;
    }

    /** The analyzer. */
    public Analyzer build() {
      return new Analyzer(this);
    }
  }
}
