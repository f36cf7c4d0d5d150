package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.finding.Summary;
import dev.runwell.history.GitHistory;
import dev.runwell.report.ReportFormat;
import dev.runwell.rule.HistoryRule;
import dev.runwell.rule.Rule;
import dev.runwell.source.DecodingException;
import dev.runwell.suppression.BaselineFile;
import dev.runwell.suppression.ComparedReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell check}: judges documents. */
final class CheckCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "check",
            "Finds what is wrong in runbooks, post-mortems and definitions of alerts.",
            "runwell check",
            "runwell check --rule action-item,timeline pm/",
            "runwell check --format json=report.json --fail-on warning",
            "runwell check --since origin/main",
            "runwell check --stdin --stdin-path runbooks/queue.md < draft.md");
    Analyzers.addOptions(spec);
    ChangeOptions.addTo(spec);
    WatchedCheck.addTo(spec);
    CheckOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    return WatchedCheck.run(arguments, session, () -> check(arguments, session));
  }

  private static ExitStatus check(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    RuleBook rules = RuleLoader.load(arguments, session);
    CheckOptions options = CheckOptions.of(arguments, rules, session);
    DocumentArguments documents = DocumentArguments.of(arguments);
    LocalDate asOf = options.asOf();
    Settings settings = ConfigurationLoader.load(arguments, rules, session);
    AnalyzerBuilder analyzer =
        Analyzers.begin(arguments, documents, settings, asOf, session)
            .rules(rules.catalogue())
            .only(options.only())
            .skip(options.skip());
    Optional<ReportedChanges> changes =
        ChangeOptions.of(arguments, documents, session).map(ReportedChanges::new);
    changes.ifPresent(analyzer::about);
    BaselineFile baseline = BaselineOption.load(arguments, settings, session);
    boolean git = options.git() || settings.git();
    if (git) {
      analyzer.history(new GitHistory(session.shell().workingFolder()));
    } else {
      noteRulesThatNeedGit(options, rules, session);
    }
    List<String> notes = new ArrayList<>();
    analyzer.notes(notes::add);
    noteRulesThatAreOff(options, rules, settings, session);
    ComparedReport compared =
        baseline.compare(
            analyze(analyzer, documents, options, asOf, session),
            BaselineFile.asked(options.only(), options.skip(), git, rules.catalogue()));
    AnalysisReport report = compared.report();
    Optional<Level> failOn = options.failOn().orElseGet(settings::failOn);
    boolean written =
        ReportWriter.write(
            options.targets(),
            (format, file) -> {
              ReportFormat.Context context =
                  new ReportFormat.Context(
                      Version.text(), rules.catalogue(), failOn, options.style().reporter(file));
              return out -> format.reporter(context).write(report, out);
            },
            session);
    if (!options.style().quiet()) {
      noteWhatWasJudged(report, session);
      if (changes.isPresent()) {
        changes.get().note(session);
      }
      for (String note : notes) {
        session.note(note);
      }
      for (String note : compared.staleNotes("runwell baseline")) {
        session.note(note);
      }
    }
    boolean reached = options.minimum().reachedBy(report, session);
    ExitStatus status = written ? ExitStatus.of(report, failOn) : ExitStatus.RUN_FAILED;
    return status == ExitStatus.OK && !reached ? ExitStatus.FINDINGS : status;
  }

  private static AnalysisReport analyze(
      AnalyzerBuilder builder,
      DocumentArguments documents,
      CheckOptions options,
      LocalDate asOf,
      Session session)
      throws UsageException, IOException {
    if (documents.standardInput().isPresent()) {
      return analyzeInput(builder.build(), documents, asOf, session);
    }
    return ProgressBar.beside(
        builder,
        options.style().quiet(),
        session,
        analyzer -> analyzer.build().analyze(documents.paths(), Cancellation.never()));
  }

  private static AnalysisReport analyzeInput(
      Analyzer analyzer, DocumentArguments documents, LocalDate asOf, Session session)
      throws IOException {
    try {
      return analyzer.analyze(documents.read(session), Cancellation.never());
    } catch (DecodingException e) {
      Problem problem =
          new Problem(
              documents.standardInput().orElseThrow(), "not valid UTF-8 at byte " + e.byteOffset());
      return new AnalysisReport(
          asOf,
          new Summary(1, Map.of(), Map.of(), 0, 0),
          List.of(),
          List.of(),
          List.of(),
          List.of(problem));
    }
  }

  /** Who asks for a rule by name and gets nothing is to know why. */
  private static void noteRulesThatAreOff(
      CheckOptions options, RuleBook rules, Settings settings, Session session) throws IOException {
    for (String name : options.only()) {
      boolean off = rules.rule(name).filter(rule -> !settings.rule(rule).enabled()).isPresent();
      if (off && !options.style().quiet()) {
        session.note(name + " is off in the configuration");
      }
    }
  }

  private static void noteRulesThatNeedGit(CheckOptions options, RuleBook rules, Session session)
      throws IOException {
    for (Rule rule : rules.catalogue().rules()) {
      String id = rule.descriptor().id();
      if (rule instanceof HistoryRule && options.only().contains(id) && !options.style().quiet()) {
        session.note(id + " asks git: it needs --git, or git: true in the configuration");
      }
    }
  }

  private static void noteWhatWasJudged(AnalysisReport report, Session session) throws IOException {
    Summary summary = report.summary();
    if (!summary.unjudged().isEmpty()) {
      String counts = summary.judgedFiles() + " of " + summary.files();
      session.note(counts + " documents were judged; no rule is about the kinds of the others");
    }
  }
}
