package dev.runwell.analyzer;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.engine.Engine;
import dev.runwell.engine.FileOutcome;
import dev.runwell.engine.RuleSet;
import dev.runwell.engine.WorkCrew;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Problem;
import dev.runwell.history.History;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.DiskFileTree;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges documents. Built once; immutable, and safe for use by several threads. */
public final class Analyzer {
  private final RuleSet rules;
  private final AnalysisSettings settings;
  private final LocalDate asOf;
  private final Path workingFolder;
  private final Optional<FileTree> files;
  private final DecidedKinds kinds;
  private final Predicate<String> documents;
  private final Predicate<SourceText> passedOver;
  private final int jobs;
  private final Progress progress;
  private final ReaderFactory readers;
  private final Optional<History> history;
  private final Consumer<String> notes;
  private final Predicate<Path> about;

  Analyzer(AnalyzerBuilder builder) {
    RuleSet asked = RuleSet.of(builder.rules, builder.only, builder.skip);
    rules = builder.history.isPresent() ? asked : asked.withoutHistories();
    history = builder.history;
    notes = builder.notes;
    about = builder.about;
    settings = builder.settings;
    asOf = builder.asOf.orElseThrow(() -> new IllegalStateException("nobody said what today is"));
    workingFolder = builder.workingFolder.toAbsolutePath().normalize();
    files = builder.files;
    kinds = new DecidedKinds(builder.kinds, settings);
    documents = builder.documents;
    passedOver = builder.passedOver;
    jobs = builder.jobs;
    progress = builder.progress;
    readers = builder.readers;
  }

  /** Begins an analyzer; it has to be told at least what today is. */
  public static AnalyzerBuilder builder() {
    return new AnalyzerBuilder();
  }

  /** Every rule there is, sorted by id, whether it runs or not. */
  public List<RuleDescriptor> rules() {
    return rules.known();
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
    FoundFiles found = find(paths);
    Engine engine = engine();
    Countdown countdown = new Countdown(progress, found.files().size());
    List<FileOutcome> outcomes = new ArrayList<>();
    WorkCrew.<FoundFile, Optional<FileOutcome>>run(
        found.files(),
        jobs,
        file -> judge(file, engine),
        cancellation::requested,
        outcome -> {
          outcome.ifPresent(outcomes::add);
          countdown.next();
        });
    Set<String> left =
        found.files().stream()
            .filter(file -> !about.test(file.path()))
            .map(FoundFile::name)
            .collect(Collectors.toSet());
    return engine.report(outcomes, found.problems(), history, notes).without(left);
  }

  private Optional<FileOutcome> judge(FoundFile file, Engine engine) {
    Optional<FileOutcome> outcome =
        FileLoader.load(file, text -> engine.judge(text, kinds.of(text)), FileOutcome.Unread::new);
    return outcome.filter(
        it -> !(it instanceof FileOutcome.Unjudged unjudged) || file.isDocument(unjudged.kind()));
  }

  /** Judges one text, which need not be in any file; its path decides its settings. */
  public AnalysisReport analyze(SourceText source, Cancellation cancellation) {
    return analyzeAll(List.of(source), cancellation);
  }

  /** Judges texts together, as the files of one run; none of them need be in any file. */
  public AnalysisReport analyzeAll(List<SourceText> sources, Cancellation cancellation) {
    Engine engine = engine();
    List<FileOutcome> outcomes = new ArrayList<>();
    WorkCrew.<SourceText, FileOutcome>run(
        sources.stream().sorted(Comparator.comparing(SourceText::path)).toList(),
        1,
        text -> engine.judge(text, kinds.of(text)),
        cancellation::requested,
        outcomes::add);
    return engine.report(outcomes, List.of(), history, notes);
  }

  /**
   * Reads the documents below the given paths and hands them over, one at a time, in path order and
   * in the caller's thread, without judging them; answers what could not be read.
   *
   * @throws PathException if one of the paths is not there or a glob matches nothing
   * @throws java.util.concurrent.CancellationException if the run was cancelled
   */
  public List<Problem> inspect(
      List<String> paths, Consumer<OpsDocument> documents, Cancellation cancellation)
      throws PathException {
    FoundFiles found = find(paths);
    Inspection inspection = new Inspection(engine(), kinds, passedOver);
    Countdown countdown = new Countdown(progress, found.files().size());
    List<Problem> problems = new ArrayList<>(found.problems());
    WorkCrew.<FoundFile, ReadFile>run(
        found.files(),
        jobs,
        inspection::read,
        cancellation::requested,
        file -> {
          file.document().ifPresent(documents);
          problems.addAll(file.problems());
          countdown.next();
        });
    return problems.stream().sorted().toList();
  }

  /** Reads one text as {@link #inspect(List, Consumer, Cancellation)} reads files. */
  public List<Problem> inspect(SourceText source, Consumer<OpsDocument> documents) {
    ReadFile file = new Inspection(engine(), kinds, passedOver).read(source);
    file.document().ifPresent(documents);
    return file.problems();
  }

  /**
   * The files that a run over these paths looks at, absolute.
   *
   * @throws PathException if one of the paths is not there or a glob matches nothing
   */
  public List<Path> files(List<String> paths) throws PathException {
    return find(paths).files().stream().map(FoundFile::path).toList();
  }

  private FoundFiles find(List<String> paths) throws PathException {
    return new FileFinder(workingFolder, settings::ignores, documents).find(paths);
  }

  /** What is on the disk is looked up once a run, so each run has an engine of its own. */
  private Engine engine() {
    FileTree tree = files.orElseGet(() -> new DiskFileTree(workingFolder));
    return new Engine(rules, settings, asOf, readers.reader(settings.words(), tree));
  }
}
