package dev.runwell.reading.destruction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many patterns, by their tools: a command is held against those of its own tool alone. */
final class CommandPatterns {
  private final Map<String, List<CommandPattern>> byTool = new HashMap<>();

  /** Those whose tools have a star. */
  private final List<CommandPattern> starred = new ArrayList<>();

  CommandPatterns(List<CommandPattern> patterns) {
    for (CommandPattern pattern : patterns) {
      String tool = pattern.tool();
      (tool.indexOf('*') < 0 ? byTool.computeIfAbsent(tool, name -> new ArrayList<>()) : starred)
          .add(pattern);
    }
  }

  /** How the command fits the first pattern that it fits. */
  Optional<CommandPattern.Match> match(SimpleCommand command) {
    String name = command.first().name();
    return match(command, byTool.getOrDefault(name, List.of())).or(() -> match(command, starred));
  }

  private static Optional<CommandPattern.Match> match(
      SimpleCommand command, List<CommandPattern> patterns) {
    for (CommandPattern pattern : patterns) {
      Optional<CommandPattern.Match> match = pattern.match(command);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }
}
