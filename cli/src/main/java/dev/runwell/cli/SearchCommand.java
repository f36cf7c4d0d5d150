package dev.runwell.cli;

import dev.runwell.finding.ExitStatus;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.rule.NearestName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell search}: finds past incidents by words. */
final class SearchCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "search",
            "Searches past incidents: words, \"quoted phrases\", field:value and -not. Fields: title,"
                + " service, severity, alert, error, summary, symptom, cause, mitigation, action,"
                + " path.",
            "runwell search 502 after deploy",
            "runwell search ECONNRESET -staging --service checkout-api",
            "runwell search '\"out of memory\" cause:limit' --since 2025-01-01",
            "runwell search --has-open-actions --severity SEV1");
    spec.parser()
        .unmatchedOptionsArePositionalParams(true)
        .posixClusteredShortOptionsAllowed(false);
    spec.addPositional(Specs.arguments("QUERY", "What to look for.", List.of()));
    IncidentOptions.addTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session) throws UsageException, IOException {
    IncidentOptions options = IncidentOptions.of(arguments, session);
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    for (String word : words) {
      refuseMisspelt(word, arguments);
    }
    String text = String.join(" ", words);
    try (IncidentSearcher searcher = Indexes.searcher(arguments, session)) {
      IncidentQuery query = IncidentQuery.parse(text, options.filter(), options.limit());
      Hits.write(text, searcher.search(query), options, session);
    }
    return ExitStatus.OK;
  }

  /** A word may begin with dashes; one that is nearly an option was meant as that. */
  private static void refuseMisspelt(String word, ParseResult arguments) throws UsageException {
    if (word.startsWith("--") && word.indexOf(' ') < 0) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Optional<String> meant = NearestName.of(name, arguments.commandSpec().optionsMap().keySet());
      if (meant.isPresent()) {
        throw new UsageException("unknown option " + name + ", did you mean " + meant.get() + "?");
      }
    }
  }
}
