package dev.runwell.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds the options and arguments of commands; without annotations, which take a start's time. */
final class Specs {
  private Specs() {}

  static CommandSpec command(String name, String description, String... examples) {
    UsageMessageSpec usage =
        new UsageMessageSpec()
            .width(100)
            .description(description, "")
            .synopsisHeading("Usage: ")
            .abbreviateSynopsis(true)
            .sortOptions(false)
            .footerHeading("\nExamples:\n")
            .footer(indented(examples));
    CommandSpec spec =
        CommandSpec.create()
            .name("runwell " + name)
            .usageMessage(usage)
            .interpolateVariables(false);
    spec.parser().overwrittenOptionsAllowed(false).trimQuotes(false);
    return spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  static OptionSpec value(String name, String label, String description, Iterable<String> words) {
    return value(OptionSpec.builder(name), label, description, words).build();
  }

  static OptionSpec value(String name, String label, String description) {
    return value(name, label, description, List.of());
  }

  /** An option that may be given several times, or once with a list that commas separate. */
  static OptionSpec values(String name, String label, String description, Iterable<String> words) {
    return value(OptionSpec.builder(name), label, description, words)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .splitRegex(",")
        .hideParamSyntax(true)
        .build();
  }

  /** One argument at its place, counted from 0. */
  static PositionalParamSpec argument(
      int place, boolean required, String label, String description, Iterable<String> words) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(place))
        .type(String.class)
        .required(required)
        .arity(required ? "1" : "0..1")
        .paramLabel(label)
        .description(description)
        .completionCandidates(words)
        .build();
  }

  /** Any number of arguments. */
  static PositionalParamSpec arguments(String label, String description, Iterable<String> words) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel(label)
        .description(description)
        .completionCandidates(words)
        .build();
  }

  private static OptionSpec.Builder value(
      OptionSpec.Builder builder, String label, String description, Iterable<String> words) {
    return builder
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .completionCandidates(words);
  }

  private static String[] indented(String... examples) {
    String[] lines = new String[examples.length];
    for (int index = 0; index < examples.length; index++) {
      lines[index] = "  " + examples[index];
    }
    return lines;
  }
}
