package dev.runwell.cli;

import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.ExitStatus;
import dev.runwell.finding.Problem;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.RecordReader;
import dev.runwell.incident.RecurrenceReport;
import dev.runwell.incident.Recurrences;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell recurrences}: incidents that came back, and what was left undone before. */
final class RecurrencesCommand implements Command {
  private static final String FORMAT = "--format";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "recurrences",
            "Lists families of post-mortems that look like the same failure, oldest first, with the"
                + " action items that the earlier ones left undone.",
            "runwell recurrences postmortems/",
            "runwell recurrences --format markdown=recurring.md");
    Analyzers.addOptions(spec);
    spec.addOption(AsOfOption.option());
    spec.addOption(
        Specs.values(
            FORMAT,
            "FORMAT[=FILE]",
            "text (default), json or markdown, to standard output or into a file; may be repeated.",
            Formats.ids(RecurrenceFormat.class)));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    List<ReportTarget<RecurrenceFormat>> targets =
        ReportTarget.parse(
            arguments.matchedOptionValue(FORMAT, new ArrayList<>()), RecurrenceFormat.class);
    DocumentArguments documents = DocumentArguments.of(arguments);
    if (documents.standardInput().isPresent()) {
      throw new UsageException("one document has no family: name files and folders");
    }
    LocalDate asOf = AsOfOption.of(arguments, session);
    Settings settings =
        ConfigurationLoader.load(arguments, RuleLoader.load(arguments, session), session);
    AnalyzerBuilder analyzer = Analyzers.begin(arguments, documents, settings, asOf, session);
    List<IncidentRecord> incidents = new ArrayList<>();
    Consumer<OpsDocument> reader =
        document -> {
          if (document instanceof PostMortem) {
            incidents.add(RecordReader.read(document));
          }
        };
    List<Problem> problems =
        ProgressBar.beside(
            analyzer,
            false,
            session,
            it -> it.build().inspect(documents.paths(), reader, Cancellation.never()));
    List<Recurrences.Family> families = Recurrences.among(incidents);
    RecurrenceReport report = new RecurrenceReport(asOf);
    boolean written =
        ReportWriter.write(
            targets, (format, file) -> out -> format.write(families, report, out), session);
    for (Problem problem : problems) {
      session.note(problem.path() + ": " + problem.message());
    }
    if (families.isEmpty()) {
      session.note("no two of " + incidents.size() + " post-mortems look like the same failure");
    }
    return written && problems.isEmpty() ? ExitStatus.OK : ExitStatus.RUN_FAILED;
  }
}
