package dev.runwell.reading.runbook;

import dev.runwell.reading.runbook.CommandWords.Fence;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The commands among the lines of one code block. */
final class CodeLines {
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
    Transcript transcript = new Transcript(fence, lines);
    if (transcript.hasPrompts()) {
      return transcript.commands();
    }
    return switch (fence) {
      case DATA -> List.of();
      case QUERY -> query();
      case PROGRAM -> withoutComments();
      case SHELL, UNKNOWN -> script();
    };
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
    OpenCommand open = OpenCommand.NONE;
    for (MappedText line : lines) {
      String text = line.text();
      boolean comment = isComment(text);
      if (!comment && (open.goesOn() || isScriptLine(text))) {
        commands.add(line.trim());
        open = open.goesOn() ? open.with(text) : new OpenCommand(text);
      } else if (!comment) {
        open = OpenCommand.NONE;
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
    boolean frame =
        CommandLine.isKeyword(line)
            || CommandLine.isVariable(line)
            || (CommandLine.isPlausible(line) && CommandLine.hasShellSign(line));
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

  /** Whether a line is a remark in a shell, SQL or a program. */
  static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("#")
        || text.startsWith("-- ")
        || text.startsWith("//")
        || text.startsWith("/*")
        || text.startsWith("...")
        || text.equals("...");
  }
}
