package dev.runwell.analyzer;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.config.Settings;
import dev.runwell.history.History;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.DocumentReader;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects what an analyzer is made of; without anything said, it has no rules. */
public final class AnalyzerBuilder {
  final List<Rule> rules = new ArrayList<>();
  Optional<LocalDate> asOf = Optional.empty();
  AnalysisSettings settings = Settings.defaults();
  Path workingFolder = Path.of("");
  Optional<FileTree> files = Optional.empty();
  Function<String, Optional<DocumentKind>> kinds = path -> Optional.empty();
  Predicate<String> documents = FileNames::isDocument;
  Predicate<SourceText> passedOver = text -> false;
  List<String> only = List.of();
  List<String> skip = List.of();
  int jobs = Runtime.getRuntime().availableProcessors();
  Progress progress = (done, all) -> {};
  Optional<History> history = Optional.empty();
  Consumer<String> notes = note -> {};
  Predicate<Path> about = file -> true;
  ReaderFactory readers = (words, tree) -> new DocumentReader(words, tree)::read;

  AnalyzerBuilder() {}

  /** What today is, for every rule. */
  public AnalyzerBuilder asOf(LocalDate date) {
    asOf = Optional.of(date);
    return this;
  }

  /** Adds the rules of a catalogue. */
  public AnalyzerBuilder rules(RuleCatalogue catalogue) {
    rules.addAll(catalogue.rules());
    return this;
  }

  /** What the house says; without it every rule runs as it comes. */
  public AnalyzerBuilder settings(AnalysisSettings house) {
    settings = house;
    return this;
  }

  /** The folder that paths are relative to; the process's own if nothing is said. */
  public AnalyzerBuilder workingFolder(Path folder) {
    workingFolder = folder;
    return this;
  }

  /** The files that links are followed to; those in the working folder if nothing is said. */
  public AnalyzerBuilder files(FileTree tree) {
    files = Optional.of(tree);
    return this;
  }

  /** Takes every document as of this kind. */
  public AnalyzerBuilder kind(DocumentKind every) {
    return kinds(path -> Optional.of(every));
  }

  /** Takes a document as of the kind that this says of its path, where it says one. */
  public AnalyzerBuilder kinds(Function<String, Optional<DocumentKind>> decided) {
    kinds = decided;
    return this;
  }

  /**
   * Does not read a document further, when inspecting, if this says of its text that nothing of it
   * is wanted; it is asked by several threads.
   */
  public AnalyzerBuilder passOver(Predicate<SourceText> unwanted) {
    passedOver = unwanted;
    return this;
  }

  /**
   * Reads, of the files in folders, also those that have no ending and are named as people name a
   * document: with blanks, or a date first.
   */
  public AnalyzerBuilder titledFiles() {
    documents = name -> FileNames.isDocument(name) || FileNames.isTitle(name);
    return this;
  }

  /** Runs only these rules: ids and groups; none of them means all. */
  public AnalyzerBuilder only(Collection<String> names) {
    only = List.copyOf(names);
    return this;
  }

  /** Does not run these rules: ids and groups. */
  public AnalyzerBuilder skip(Collection<String> names) {
    skip = List.copyOf(names);
    return this;
  }

  /**
   * How many files are worked on at the same time; as many as there are processors if nothing is
   * said. Throws {@link IllegalArgumentException} below 1.
   */
  public AnalyzerBuilder jobs(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one job is needed, not " + count);
    }
    jobs = count;
    return this;
  }

  /** Who hears how far a run is. */
  public AnalyzerBuilder progress(Progress listener) {
    progress = listener;
    return this;
  }

  /** Lets rules look back at the documents in this history; without any they do not run. */
  public AnalyzerBuilder history(History past) {
    history = Optional.of(past);
    return this;
  }

  /** Who hears what has to be known to trust a report, a sentence without a full stop each. */
  public AnalyzerBuilder notes(Consumer<String> listener) {
    notes = listener;
    return this;
  }

  /**
   * Reports only what is wrong in these files; rules that compare documents look at all of them
   * nevertheless. Texts that are in no file are always reported on.
   */
  public AnalyzerBuilder about(Predicate<Path> files) {
    about = files;
    return this;
  }

  /** Reads with another reader. */
  AnalyzerBuilder readers(ReaderFactory factory) {
    readers = factory;
    return this;
  }

  /** The analyzer; throws {@link IllegalStateException} if nobody said what today is. */
  public Analyzer build() {
    return new Analyzer(this);
  }
}
