package dev.runwell.cli;

import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.analyzer.IndexUpdate;
import dev.runwell.analyzer.UpdatedIndex;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Problem;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.search.LuceneIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell index}: brings the index of past incidents up to date. */
final class IndexCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "index",
            "Builds the index of past incidents, or brings it up to date: what is unchanged is not"
                + " read again, what is gone leaves.",
            "runwell index",
            "runwell index postmortems/ --index /srv/incidents",
            "runwell index --kind runbook runbooks/");
    Analyzers.addOptions(spec);
    spec.addOption(IndexOption.option());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    DocumentArguments documents = DocumentArguments.of(arguments);
    if (documents.standardInput().isPresent()) {
      throw new UsageException("an index is made of files, not of standard input");
    }
    Settings settings =
        ConfigurationLoader.load(arguments, RuleLoader.load(arguments, session), session);
    LocalDate today = session.shell().today().get();
    AnalyzerBuilder analyzer = Analyzers.begin(arguments, documents, settings, today, session);
    Path folder = IndexOption.toWrite(arguments, session);
    try (IncidentWriter writer = LuceneIndex.in(folder, Meaning.embedding(session)).writer()) {
      if (writer.begunAnew().isPresent()) {
        session.note(writer.begunAnew().get() + "; it is made anew");
      }
      Path here = session.shell().workingFolder();
      IndexUpdate update =
          new IndexUpdate(writer, KindOption.of(arguments), here, Version.text(), folder);
      UpdatedIndex outcome =
          ProgressBar.beside(
              analyzer,
              false,
              session,
              it -> update.run(it, documents.paths(), Cancellation.never()));
      if (writer.wordsOnly().isPresent()) {
        session.note("indexed by words alone: " + writer.wordsOnly().get());
      }
      for (Problem problem : outcome.problems()) {
        session.note(problem.path() + ": " + problem.message());
      }
      session.out().line(outcome.summary() + " in " + session.name(folder));
      return outcome.problems().isEmpty() ? ExitStatus.OK : ExitStatus.RUN_FAILED;
    }
  }
}
