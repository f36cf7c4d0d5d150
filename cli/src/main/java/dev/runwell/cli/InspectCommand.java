package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Problem;
import dev.runwell.source.DecodingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell inspect}: prints what was read out of documents. */
final class InspectCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "inspect",
            "Prints what was read out of documents, as JSON (schema runwell/inspect/1).",
            "runwell inspect pm/2026-04-20-checkout.md",
            "runwell inspect --kind runbook - < draft.md");
    Analyzers.addOptions(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    DocumentArguments documents = DocumentArguments.of(arguments);
    RuleBook rules = RuleLoader.load(arguments, session);
    Settings settings = ConfigurationLoader.load(arguments, rules, session);
    AnalyzerBuilder analyzer =
        Analyzers.begin(arguments, documents, settings, session.shell().today().get(), session);
    List<Problem> problems;
    try {
      problems = inspect(analyzer.build(), documents, session);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Problem problem : problems) {
      session.note(problem.path() + ": " + problem.message());
    }
    return problems.isEmpty() ? ExitStatus.OK : ExitStatus.RUN_FAILED;
  }

  private static List<Problem> inspect(
      Analyzer analyzer, DocumentArguments documents, Session session)
      throws UsageException, IOException {
    InspectOutput reporter = new InspectOutput(session.out());
    try {
      List<Problem> problems =
          documents.standardInput().isPresent()
              ? analyzer.inspect(documents.read(session), reporter::write)
              : analyzer.inspect(documents.paths(), reporter::write, Cancellation.never());
      reporter.close();
      return problems;
    } catch (DecodingException e) {
      reporter.close();
      return List.of(
          new Problem(
              documents.standardInput().orElseThrow(),
              "not valid UTF-8 at byte " + e.byteOffset()));
    } catch (PathException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
