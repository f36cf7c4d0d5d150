package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.config.ConfigurationException;
import dev.runwell.finding.ExitStatus;
import dev.runwell.incident.IncidentAnswer;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.RecordReader;
import dev.runwell.model.DocumentKind;
import dev.runwell.source.DecodingException;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell similar}: finds past incidents like a document, an alert's text or a log. */
final class SimilarCommand implements Command {
  private static final String STANDARD_INPUT = "-";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "similar",
            "Finds past incidents like a draft, a runbook, a pasted alert or a log.",
            "runwell similar pm/2026-04-20-checkout.md",
            "pbpaste | runwell similar -");
    spec.addPositional(
        Specs.argument(0, true, "FILE", "The text; - reads it from standard input.", List.of()));
    spec.addOption(ConfigurationLoader.option());
    IncidentOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    IncidentOptions options = IncidentOptions.of(arguments, session);
    String file = arguments.matchedPositionalValue(0, STANDARD_INPUT);
    SourceText text = text(file, session);
    try (IncidentSearcher searcher = Indexes.searcher(arguments, session)) {
      IncidentRecord incident = read(text, arguments, session);
      IncidentAnswer answer = searcher.similar(incident, options.filter(), options.limit());
      Hits.write(file, answer, options, session);
    }
    return ExitStatus.OK;
  }

  private static SourceText text(String file, Session session) throws UsageException, IOException {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return SourceText.decode("<stdin>", session.shell().in().readAllBytes());
      }
      Path path = session.resolve(file);
      if (!Files.isRegularFile(path)) {
        throw new UsageException(file + ": no such file");
      }
      return SourceText.decode(session.name(path), Files.readAllBytes(path));
    } catch (DecodingException e) {
      throw new IOException(file + ": not valid UTF-8 at byte " + e.byteOffset(), e);
    }
  }

  /** As what it is; what is none of the kinds that are judged is read for what it tells. */
  private static IncidentRecord read(SourceText text, ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    AnalyzerBuilder builder =
        Analyzer.builder()
            .asOf(session.shell().today().get())
            .settings(
                ConfigurationLoader.load(arguments, RuleLoader.load(arguments, session), session))
            .workingFolder(session.shell().workingFolder());
    IncidentRecord asIs = read(text, builder);
    boolean known =
        asIs.kind() == DocumentKind.RUNBOOK
            || asIs.kind() == DocumentKind.POSTMORTEM
            || asIs.kind() == DocumentKind.ALERT_RULES;
    return known ? asIs : read(text, builder.kind(DocumentKind.POSTMORTEM));
  }

  private static IncidentRecord read(SourceText text, AnalyzerBuilder builder) {
    IncidentRecord[] read = new IncidentRecord[1];
    Analyzer analyzer = builder.build();
    analyzer.inspect(text, document -> read[0] = RecordReader.read(document));
    return Optional.ofNullable(read[0])
        .orElseThrow(() -> new IllegalStateException("nothing was read of " + text.path()));
  }
}
