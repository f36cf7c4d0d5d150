package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.config.Settings;
import dev.runwell.source.FileTree;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What check and inspect have in common: the options that an analyzer is made from. */
final class Analyzers {
  private static final String JOBS = "--jobs";

  private Analyzers() {}

  static void addOptions(CommandSpec spec) {
    DocumentArguments.addTo(spec);
    spec.addOption(ConfigurationLoader.option());
    spec.addOption(KindOption.option());
    spec.addOption(Specs.value(JOBS, "N", "Work on N files at a time; default: one a processor."));
  }

  static AnalyzerBuilder begin(
      ParseResult arguments,
      DocumentArguments documents,
      Settings settings,
      LocalDate asOf,
      Session session)
      throws UsageException {
    AnalyzerBuilder analyzer =
        Analyzer.builder()
            .asOf(asOf)
            .settings(settings)
            .workingFolder(session.shell().workingFolder());
    KindOption.of(arguments).ifPresent(analyzer::kind);
    String jobs = arguments.matchedOptionValue(JOBS, null);
    if (jobs != null) {
      analyzer.jobs(number(jobs));
    }
    if (!documents.placed()) {
      analyzer.files(FileTree.unknown());
    }
    return analyzer;
  }

  private static int number(String text) throws UsageException {
    if (text.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(text);
    }
    throw new UsageException(JOBS + " takes a number from 1 on, not " + text);
  }
}
