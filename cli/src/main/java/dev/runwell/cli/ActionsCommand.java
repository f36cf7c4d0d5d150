package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Problem;
import dev.runwell.report.ActionList;
import dev.runwell.source.DecodingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell actions}: lists the action items of post-mortems, for their review. */
final class ActionsCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "actions",
            "Lists the action items of post-mortems by due date, and what each owner has to do.",
            "runwell actions",
            "runwell actions --open --owner @ana postmortems/",
            "runwell actions --overdue --fail-on overdue",
            "runwell actions --open --format markdown=review.md");
    Analyzers.addOptions(spec);
    ActionsOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    ActionsOptions options = ActionsOptions.of(arguments, session);
    DocumentArguments documents = DocumentArguments.of(arguments);
    LocalDate asOf = AsOfOption.of(arguments, session);
    Settings settings =
        ConfigurationLoader.load(arguments, RuleLoader.load(arguments, session), session);
    AnalyzerBuilder analyzer = Analyzers.begin(arguments, documents, settings, asOf, session);
    ActionCollector collector = new ActionCollector(asOf, options.filter());
    ActionList list = list(analyzer, documents, collector, session);
    boolean written =
        ReportWriter.write(
            options.targets(),
            (format, file) -> out -> format.reporter(options.text(file, session)).write(list, out),
            session);
    for (Problem problem : list.problems()) {
      session.note(problem.path() + ": " + problem.message());
    }
    if (list.items().isEmpty()) {
      session.note(nothing(list));
      for (String stranger : list.found() == 0 ? List.<String>of() : collector.strangers()) {
        session.note(stranger);
      }
    }
    if (!written || !list.problems().isEmpty()) {
      return ExitStatus.RUN_FAILED;
    }
    return options.failOnOverdue() && list.overdue() ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private static ActionList list(
      AnalyzerBuilder builder, DocumentArguments documents, ActionCollector items, Session session)
      throws UsageException, IOException {
    if (documents.standardInput().isPresent()) {
      return items.list(readInput(builder.build(), documents, items, session));
    }
    return items.list(
        ProgressBar.beside(
            builder,
            false,
            session,
            analyzer -> analyzer.build().inspect(documents.paths(), items, Cancellation.never())));
  }

  private static List<Problem> readInput(
      Analyzer analyzer, DocumentArguments documents, ActionCollector items, Session session)
      throws IOException {
    try {
      return analyzer.inspect(documents.read(session), items);
    } catch (DecodingException e) {
      return List.of(
          new Problem(
              documents.standardInput().orElseThrow(),
              "not valid UTF-8 at byte " + e.byteOffset()));
    }
  }

  private static String nothing(ActionList list) {
    String read =
        counted(list.postMortems(), "post-mortem")
            + " among "
            + counted(list.documents(), "document");
    return list.found() == 0
        ? "no action items: " + read
        : "no item matches, of " + counted(list.found(), "action item") + " in " + read;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
