package dev.runwell.engine;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Problem;
import dev.runwell.history.History;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.UnjudgedDocument;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** From texts to a report. Immutable; texts may be judged by several threads at a time. */
public final class Engine {
  private final RuleSet rules;
  private final AnalysisSettings settings;
  private final LocalDate asOf;
  private final DocumentSource reader;
  private final Judge judge;

  /** Understands a text; the kind is empty if the text itself is to tell it. */
  @FunctionalInterface
  public interface DocumentSource {
    /** The document in a text. */
    OpsDocument read(SourceText source, Optional<DocumentKind> kind);
  }

  /** An engine that knows these rules and settings and reads with this reader. */
  public Engine(RuleSet rules, AnalysisSettings settings, LocalDate asOf, DocumentSource reader) {
    this.rules = rules;
    this.settings = settings;
    this.asOf = asOf;
    this.reader = reader;
    judge = new Judge(rules, settings, asOf);
  }

  /** Reads a text; hands its document on, or answers why there is none. */
  public Optional<Problem> read(
      SourceText source, Optional<DocumentKind> kind, Consumer<OpsDocument> document) {
    OpsDocument read;
    try {
      read = reader.read(source, kind);
    } catch (RuntimeException | Error thrown) {
      if (!Failure.isSurvivable(thrown)) {
        throw thrown;
      }
      return Optional.of(Failure.ofReading(source.path(), thrown));
    }
    document.accept(read);
    return Optional.empty();
  }

  /** What of a document could not be read. */
  public static List<Problem> unread(OpsDocument document) {
    return Failure.ofParts(document);
  }

  /** Reads and judges one text. */
  public FileOutcome judge(SourceText source, Optional<DocumentKind> kind) {
    FileOutcome[] outcome = new FileOutcome[1];
    Optional<Problem> problem = read(source, kind, document -> outcome[0] = judge(document));
    return problem.<FileOutcome>map(FileOutcome.Unread::new).orElse(outcome[0]);
  }

  private FileOutcome judge(OpsDocument document) {
    if (document instanceof UnjudgedDocument) {
      return new FileOutcome.Unjudged(document.kind(), Failure.ofParts(document));
    }
    Judged judged = judge.judge(document);
    return judged.isClosed()
        ? new FileOutcome.Closed(close(judged, List.of(), judged.ran()))
        : new FileOutcome.Waiting(judged);
  }

  private Verdict close(Judged judged, List<Draft> later, Set<String> ran) {
    return Conclusion.of(judge, rules, judged, later, ran);
  }

  /**
   * The report on all files of a run, which are to come in path order.
   *
   * @param outcomes what became of each file
   * @param others what else went wrong
   * @param history what the rules that look back ask; empty if none of them runs
   * @param notes hears what has to be known to trust the report
   */
  public AnalysisReport report(
      List<FileOutcome> outcomes,
      List<Problem> others,
      Optional<History> history,
      Consumer<String> notes) {
    List<Judged> waiting =
        outcomes.stream()
            .filter(FileOutcome.Waiting.class::isInstance)
            .map(outcome -> ((FileOutcome.Waiting) outcome).judged())
            .toList();
    Comparison comparison = Comparison.of(rules, waiting, settings, asOf);
    Retrospect retrospect = Retrospect.of(this, judge, waiting, history);
    retrospect.notes().forEach(notes);
    Tally tally = new Tally();
    others.forEach(tally::add);
    comparison.problems().forEach(tally::add);
    retrospect.problems().forEach(tally::add);
    for (FileOutcome outcome : outcomes) {
      if (outcome instanceof FileOutcome.Unread unread) {
        tally.addUnread(unread.problem());
      } else if (outcome instanceof FileOutcome.Unjudged unjudged) {
        tally.addUnjudged(unjudged.kind());
        unjudged.problems().forEach(tally::add);
      } else if (outcome instanceof FileOutcome.Closed closed) {
        tally.add(closed.verdict());
      } else if (outcome instanceof FileOutcome.Waiting each) {
        Judged judged = each.judged();
        String path = judged.document().source().path();
        List<Draft> later = new ArrayList<>(comparison.drafts(path));
        later.addAll(retrospect.drafts(path));
        Set<String> ran = retrospect.withoutFailed(path, comparison.withoutFailed(judged.ran()));
        tally.add(close(judged, later, ran));
      }
    }
    return tally.report(asOf);
  }
}
