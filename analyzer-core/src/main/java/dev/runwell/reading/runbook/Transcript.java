package dev.runwell.reading.runbook;

import dev.runwell.reading.runbook.CommandWords.Fence;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code in which prompts tell commands from output. */
final class Transcript {
  private final Fence fence;
  private final List<MappedText> lines;

  /** The lines of a block that are not blank. */
  Transcript(Fence fence, List<MappedText> lines) {
    this.fence = fence;
    this.lines = lines;
  }

  /** Whether prompts tell commands from output. */
  boolean hasPrompts() {
    boolean hashed = false;
    boolean bare = false;
    String root = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      Optional<Prompt> prompt = Prompt.of(line);
      if (prompt.isEmpty()) {
        bare |= CommandLine.isKnown(line) || CommandLine.isKeyword(line);
        continue;
      }
      String rest = line.substring(prompt.get().length());
      switch (prompt.get().kind()) {
        case SHELL -> {
          if (fence != Fence.DATA || CommandLine.isKnown(rest)) {
            return true;
          }
        }
        case CONSOLE -> {
          if (fence != Fence.DATA && !rest.isBlank() && !QueryText.isMetricQuery(line)) {
            return true;
          }
        }
        case ANGLE -> {
          if (i == 0 && fence != Fence.DATA) {
            return true;
          }
        }
        case HASH -> {
          hashed |= fence != Fence.DATA && isRootCommand(rest);
          root = i == 0 && hashed && CommandLine.hasShellSign(rest) ? rest : root;
        }
      }
    }
    return hashed && (!bare || !root.isEmpty());
  }

  /** {@code # ps aux} is a command, {@code # find the pods} a comment. */
  private static boolean isRootCommand(String rest) {
    String first = CommandLine.firstToken(rest);
    if (CommandLine.isKeyword(rest)) {
      return rest.indexOf(';') > 0;
    }
    return CommandLine.isKnown(rest)
        && (rest.length() == first.length()
            || CommandWords.get().plainWords().contains(first)
            || !readsLikeProse(rest));
  }

  private static boolean readsLikeProse(String text) {
    return text.contains(" the ")
        || text.contains(" a ")
        || text.endsWith(".")
        || text.endsWith(":");
  }

  /** The commands, a line each, without prompts, remarks and output. */
  List<MappedText> commands() {
    List<MappedText> commands = new ArrayList<>();
    OpenCommand open = OpenCommand.NONE;
    for (MappedText line : lines) {
      Optional<Prompt> prompt = Prompt.of(line.text()).filter(this::counts);
      if (prompt.isPresent() && isCommand(prompt.get(), line.text())) {
        MappedText rest = line.part(prompt.get().length(), line.length()).trim();
        open = new OpenCommand(rest.text());
        commands.add(rest);
      } else if (open.goesOn() && !CodeLines.isComment(line.text())) {
        commands.add(line.trim());
        open = open.with(line.text());
      } else {
        open = OpenCommand.NONE;
      }
    }
    return commands;
  }

  private boolean counts(Prompt prompt) {
    return prompt.kind() != Prompt.Kind.CONSOLE || fence != Fence.DATA;
  }

  private static boolean isCommand(Prompt prompt, String line) {
    String rest = line.substring(prompt.length()).strip();
    if (rest.isEmpty() || CodeLines.isComment(rest)) {
      return false;
    }
    return prompt.kind() != Prompt.Kind.HASH || isRootCommand(rest);
  }
}
