package dev.runwell.reading.runbook;

import dev.runwell.reading.runbook.CommandWords.Fence;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The commands among the lines of one code block. */
final class CodeLines {
  /** A quote that is still open so far behind its start was never one. */
  private static final int LONGEST_COMMAND = 20_000;

  private final Fence fence;
  private final boolean terminal;
  private final List<MappedText> lines;

  private CodeLines(Fence fence, boolean asked, List<MappedText> lines) {
    this.fence = fence;
    this.lines = lines;
    this.terminal =
        fence == Fence.SHELL || (fence == Fence.UNKNOWN && (asked ? anyPlausible() : allSigned()));
  }

  private boolean anyPlausible() {
    return lines.stream().anyMatch(line -> CommandLine.isPlausible(line.text()));
  }

  /** Every line has the looks of a command, though no list knows its tool. */
  private boolean allSigned() {
    return lines.stream()
        .map(MappedText::text)
        .filter(line -> !isComment(line) || QueryText.isTableArt(line))
        .allMatch(line -> CommandLine.isPlausible(line) && CommandLine.hasShellSign(line));
  }

  /** Whether every line is a few bare words, as what stands below "do the following:". */
  static boolean areTerse(List<MappedText> lines) {
    return lines.stream().allMatch(line -> line.isBlank() || CommandLine.isTerse(line.text()));
  }

  /**
   * The commands of a block, a line each, without prompts, comments and output; none if it is not
   * there to be run.
   *
   * @param asked whether the words before the block ask for something to be run
   */
  static List<MappedText> commands(Fence fence, boolean asked, List<MappedText> lines) {
    List<MappedText> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    CodeLines code = new CodeLines(fence, asked, filled);
    return filled.isEmpty() ? List.of() : code.commands();
  }

  private List<MappedText> commands() {
    if (isTranscript()) {
      return transcript();
    }
    return switch (fence) {
      case DATA -> List.of();
      case QUERY -> query();
      case PROGRAM -> withoutComments();
      case SHELL, UNKNOWN -> script();
    };
  }

  /** Whether prompts tell commands from output. */
  private boolean isTranscript() {
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

  private List<MappedText> transcript() {
    List<MappedText> commands = new ArrayList<>();
    String open = null;
    for (MappedText line : lines) {
      Optional<Prompt> prompt = Prompt.of(line.text()).filter(this::counts);
      if (prompt.isPresent() && isCommand(prompt.get(), line.text())) {
        MappedText rest = line.part(prompt.get().length(), line.length()).trim();
        open = rest.text();
        commands.add(rest);
      } else if (open != null && isOpen(open) && !isComment(line.text())) {
        commands.add(line.trim());
        open = open + "\n" + line.text();
      } else {
        open = null;
      }
    }
    return commands;
  }

  private boolean counts(Prompt prompt) {
    return prompt.kind() != Prompt.Kind.CONSOLE || fence != Fence.DATA;
  }

  private static boolean isCommand(Prompt prompt, String line) {
    String rest = line.substring(prompt.length()).strip();
    if (rest.isEmpty() || isComment(rest)) {
      return false;
    }
    return prompt.kind() != Prompt.Kind.HASH || isRootCommand(rest);
  }

  private List<MappedText> script() {
    MappedText first = null;
    for (MappedText line : lines) {
      if (!isComment(line.text())) {
        first = line;
        break;
      }
    }
    if (first == null) {
      return List.of();
    }
    if (QueryText.opensSql(first.text())
        || QueryText.isMetricQuery(first.text())
        || opensSelector(first.text())
        || QueryText.isRequest(first.text(), true)) {
      return query();
    }
    if (!opensScript(first.text())) {
      return List.of();
    }
    List<MappedText> commands = new ArrayList<>();
    String open = null;
    for (MappedText line : lines) {
      String text = line.text();
      boolean goesOn = open != null && isOpen(open);
      boolean comment = isComment(text);
      if (!comment && (goesOn || isScriptLine(text))) {
        commands.add(line.trim());
        open = goesOn ? open + "\n" + text : text;
      } else if (!comment) {
        open = null;
      }
    }
    return commands;
  }

  /** A selector or function over several lines. */
  private boolean opensSelector(String first) {
    return (first.stripTrailing().endsWith("{") || first.stripTrailing().endsWith("("))
        && QueryText.isMetricQuery(
            lines.stream().map(MappedText::text).collect(Collectors.joining("\n")));
  }

  private boolean opensScript(String line) {
    if (CommandLine.isKnown(line)) {
      return true;
    }
    boolean frame = CommandLine.isKeyword(line) || CommandLine.isVariable(line);
    return (terminal && (CommandLine.isPlausible(line) || CommandLine.isKeyword(line)))
        || (frame && lines.stream().anyMatch(other -> CommandLine.isKnown(other.text())));
  }

  private boolean isScriptLine(String line) {
    return CommandLine.isKnown(line)
        || CommandLine.isKeyword(line)
        || CommandLine.isVariable(line)
        || QueryText.isSql(line)
        || (terminal && CommandLine.isPlausible(line));
  }

  private List<MappedText> query() {
    return withoutComments().stream().filter(line -> !QueryText.isTableArt(line.text())).toList();
  }

  private List<MappedText> withoutComments() {
    List<MappedText> commands = new ArrayList<>();
    for (MappedText line : lines) {
      if (!isComment(line.text()) && !line.text().strip().startsWith("=>")) {
        commands.add(line.trim());
      }
    }
    return commands;
  }

  private static boolean isOpen(String command) {
    if (command.length() > LONGEST_COMMAND) {
      return false;
    }
    String last = command.substring(command.lastIndexOf('\n') + 1);
    return CommandLine.goesOn(last)
        || CommandLine.quotes(command, '"') % 2 != 0
        || (CommandLine.quotes(command, '\'') % 2 != 0 && !command.contains("\""))
        || isOpenDocument(command)
        || (QueryText.opensSql(command.lines().findFirst().orElse(""))
            && !last.strip().endsWith(";"));
  }

  private static boolean isOpenDocument(String command) {
    int mark = command.indexOf("<<");
    if (mark < 0) {
      return false;
    }
    int start = mark + 2;
    while (start < command.length() && "-'\" ".indexOf(command.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < command.length() && Character.isLetterOrDigit(command.charAt(end))) {
      end++;
    }
    String word = command.substring(start, end);
    return !word.isEmpty() && command.lines().skip(1).noneMatch(line -> line.strip().equals(word));
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("#")
        || text.startsWith("-- ")
        || text.startsWith("//")
        || text.startsWith("/*")
        || text.startsWith("...")
        || text.equals("...");
  }
}
