package dev.runwell.cli;

import java.util.List;

/** A completion script for fish. */
final class FishCompletion {
  private FishCompletion() {}

  static String script(List<CompletionModel.Words> commands) {
    StringBuilder script = new StringBuilder("# fish completion for runwell\n");
    for (CompletionModel.Words command : commands) {
      script
          .append("complete -c runwell -n __fish_use_subcommand -f -a " + command.name())
          .append(" -d " + quoted(command.summary()) + "\n");
    }
    for (CompletionModel.Words command : commands) {
      String when = " -n '__fish_seen_subcommand_from " + command.name() + "'";
      for (CompletionModel.Option option : command.options()) {
        script.append("complete -c runwell" + when + " -l " + option.name().substring(2));
        if (option.valued()) {
          script.append(option.values().isEmpty() ? " -r" : " -x -a " + words(option.values()));
        }
        script.append(" -d " + quoted(option.description()) + "\n");
      }
      if (!command.arguments().isEmpty()) {
        script.append("complete -c runwell" + when + " -f -a " + words(command.arguments()) + "\n");
      }
    }
    return script.toString();
  }

  private static String words(List<String> words) {
    return quoted(String.join(" ", words));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
