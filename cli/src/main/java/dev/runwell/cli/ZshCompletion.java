package dev.runwell.cli;

import java.util.List;

/** A completion script for zsh. */
final class ZshCompletion {
  private static final String HEAD =
      """
      #compdef runwell
      # zsh completion for runwell
      _runwell() {
        if (( CURRENT == 2 )); then
          local -a commands=(
      %s    )
          _describe command commands
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      %s  esac
      }
      if [ "$funcstack[1]" = _runwell ]; then
        _runwell "$@"
      else
        compdef _runwell runwell
      fi
      """;

  private ZshCompletion() {}

  static String script(List<CompletionModel.Words> commands) {
    StringBuilder names = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (CompletionModel.Words command : commands) {
      names.append("      " + quoted(command.name() + ":" + command.summary()) + "\n");
      cases.append("    " + command.name() + ")\n      _arguments \\\n");
      for (CompletionModel.Option option : command.options()) {
        String value = option.valued() ? ":value:" + action(option.values()) : "";
        String mark = option.valued() ? "*" : "";
        String text = mark + option.name() + "[" + option.description() + "]" + value;
        cases.append("        " + quoted(text) + " \\\n");
      }
      cases.append(
          "        " + quoted("*:argument:" + action(command.arguments())) + "\n      ;;\n");
    }
    return HEAD.formatted(names, cases);
  }

  private static String action(List<String> words) {
    return words.isEmpty() ? "_files" : "(" + String.join(" ", words) + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
