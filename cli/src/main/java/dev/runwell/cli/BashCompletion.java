package dev.runwell.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A completion script for bash. */
final class BashCompletion {
  private static final String HEAD =
      """
      # bash completion for runwell
      _runwell() {
        local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
        local words="" files=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          words="%s --help --version"
        else
          case "$command $before" in
      %s      *)
              case "$command" in
      %s        esac
              ;;
          esac
        fi
        COMPREPLY=($(compgen -W "$words" -- "$word"))
        if [ -n "$files" ]; then
          compopt -o filenames 2>/dev/null
          COMPREPLY+=($(compgen -f -- "$word"))
        fi
      }
      complete -F _runwell runwell
      """;

  private BashCompletion() {}

  static String script(List<CompletionModel.Words> commands) {
    StringBuilder values = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (CompletionModel.Words command : commands) {
      for (CompletionModel.Option option : command.options()) {
        if (option.valued()) {
          values
              .append("      \"" + command.name() + " " + option.name() + "\") ")
              .append(choice(option.values(), ""))
              .append(" ;;\n");
        }
      }
      String options =
          command.options().stream()
              .map(CompletionModel.Option::name)
              .collect(Collectors.joining(" "));
      words
          .append("          " + command.name() + ") ")
          .append(choice(command.arguments(), options))
          .append(" ;;\n");
    }
    String names =
        commands.stream().map(CompletionModel.Words::name).collect(Collectors.joining(" "));
    return HEAD.formatted(names, values, words);
  }

  private static String choice(List<String> words, String more) {
    String all = (String.join(" ", words) + " " + more).strip();
    return words.isEmpty() ? "words=\"" + all + "\" files=1" : "words=\"" + all + "\"";
  }
}
