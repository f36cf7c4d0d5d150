package dev.runwell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can be completed, taken from the commands themselves. */
final class CompletionModel {

  /**
   * A command.
   *
   * @param name its name
   * @param summary what it does
   * @param options its options
   * @param arguments the words that its arguments are chosen from; empty for files
   */
  record Words(String name, String summary, List<Option> options, List<String> arguments) {}

  /**
   * An option.
   *
   * @param name its long name, with dashes
   * @param description its first sentence
   * @param valued whether a value follows
   * @param values the words that the value is chosen from; empty for files and free text
   */
  record Option(String name, String description, boolean valued, List<String> values) {}

  private CompletionModel() {}

  static List<Words> of(Map<String, Commands.Entry> commands) {
    List<Words> words = new ArrayList<>();
    commands.forEach(
        (name, entry) -> {
          CommandSpec spec = entry.maker().get().spec();
          List<Option> options = spec.options().stream().map(CompletionModel::option).toList();
          List<String> arguments =
              spec.positionalParameters().stream()
                  .limit(1)
                  .flatMap(each -> candidates(each).stream())
                  .toList();
          words.add(new Words(name, entry.summary(), options, arguments));
        });
    return words;
  }

  private static Option option(OptionSpec option) {
    String sentence = option.description()[0];
    return new Option(
        option.longestName(),
        sentence.replaceAll("[;.:].*", ""),
        option.arity().max() > 0,
        candidates(option));
  }

  private static List<String> candidates(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }
}
