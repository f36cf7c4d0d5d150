package dev.runwell.cli;

import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Problem;
import dev.runwell.history.GitHistory;
import dev.runwell.report.WholeFile;
import dev.runwell.suppression.Baseline;
import dev.runwell.suppression.BaselineFile;
import dev.runwell.suppression.ComparedReport;
import dev.runwell.suppression.Renewal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell baseline}: accepts what is found today. */
final class BaselineCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "baseline",
            "Accepts what is found today: check --baseline then reports only what is new. Drops what was"
                + " accepted and is mended; leaves the entries of files that were not looked at.",
            "runwell baseline",
            "runwell baseline --baseline docs/accepted.txt docs");
    Analyzers.addOptions(spec);
    spec.addOption(AsOfOption.option());
    spec.addOption(
        BaselineOption.option(
            "The file to write; default: the configuration's, else " + Baseline.FILE + "."));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    RuleBook rules = RuleLoader.load(arguments, session);
    DocumentArguments documents = DocumentArguments.of(arguments);
    if (documents.standardInput().isPresent()) {
      throw new UsageException("a baseline is about files, not about standard input");
    }
    LocalDate asOf = AsOfOption.of(arguments, session);
    Settings settings = ConfigurationLoader.load(arguments, rules, session);
    String name = BaselineOption.name(arguments, settings).orElse(Baseline.FILE);
    BaselineFile old = BaselineOption.loadIfThere(name, settings, session);
    AnalyzerBuilder analyzer =
        Analyzers.begin(arguments, documents, settings, asOf, session).rules(rules.catalogue());
    if (settings.git()) {
      analyzer.history(new GitHistory(session.shell().workingFolder()));
    }
    ComparedReport compared =
        old.compare(
            analyze(analyzer, documents),
            BaselineFile.asked(List.of(), List.of(), settings.git(), rules.catalogue()));
    Renewal renewed = old.baseline().renewed(compared, settings::home);
    WholeFile.write(session.shell().workingFolder(), name, renewed.baseline()::write);
    for (Problem problem : compared.report().problems()) {
      session.note(problem.path() + ": " + problem.message());
    }
    session.out().line(name + ": " + renewed.summary());
    if (BaselineOption.name(arguments, settings).isEmpty()) {
      session.note(
          "to use it, write baseline: " + name + " into runwell.yml, or check --baseline " + name);
    }
    return compared.report().problems().isEmpty() ? ExitStatus.OK : ExitStatus.RUN_FAILED;
  }

  private static AnalysisReport analyze(AnalyzerBuilder analyzer, DocumentArguments documents)
      throws UsageException {
    try {
      return analyzer.build().analyze(documents.paths(), Cancellation.never());
    } catch (PathException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
