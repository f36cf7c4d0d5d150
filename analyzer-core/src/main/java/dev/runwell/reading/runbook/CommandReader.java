package dev.runwell.reading.runbook;

import dev.runwell.language.Words;
import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.model.CommandBlock;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the code of a document that is there to be run. */
public final class CommandReader {
  private static final Pattern PLACE = Pattern.compile("[~.]{0,2}/\\S*");

  private final List<CommandBlock> found = new ArrayList<>();

  /** The prose that was read last: what a code block below it is for. */
  private String before = "";

  private CommandReader() {}

  /** The commands of a document, in its order: code blocks and code spans. */
  public static List<CommandBlock> read(MarkdownTree tree) {
    return read(tree.blocks());
  }

  /** The commands of some blocks, in their order. */
  public static List<CommandBlock> read(List<Block> blocks) {
    CommandReader reader = new CommandReader();
    blocks.forEach(reader::block);
    return List.copyOf(reader.found);
  }

  private void block(Block block) {
    if (block instanceof CodeBlock code) {
      code(code);
    } else if (block instanceof Paragraph paragraph) {
      prose(paragraph.content());
    } else if (block instanceof Heading heading) {
      prose(heading.content());
    } else if (block instanceof ListBlock list) {
      list.items().forEach(this::block);
    } else if (block instanceof ListItem item) {
      item.children().forEach(this::block);
    } else if (block instanceof Quote quote) {
      quote.children().forEach(this::block);
    } else if (block instanceof Details details) {
      details.children().forEach(this::block);
    } else if (block instanceof Table table) {
      row(table.header());
      table.rows().forEach(this::row);
    }
  }

  private void row(Table.Row row) {
    row.cells().forEach(cell -> prose(cell.content()));
  }

  private void code(CodeBlock code) {
    boolean asked =
        asksToRun(before)
            || (before.stripTrailing().endsWith(":") && CodeLines.areTerse(code.lines()));
    List<MappedText> commands =
        CodeLines.commands(CommandWords.get().fence(code.info()), asked, code.lines());
    before = "";
    if (!commands.isEmpty()) {
      found.add(new CommandBlock(code.span(), commands));
    }
  }

  private void prose(Prose prose) {
    before = prose.text();
    for (Mark mark : prose.marks(Mark.Kind.CODE)) {
      MappedText text = prose.mapped().part(mark.start(), mark.end()).trim();
      if (!text.isBlank() && isCommand(prose.text(), mark, text.text())) {
        MappedText command = withoutPrompt(text);
        found.add(new CommandBlock(command.span(), List.of(command)));
      }
    }
  }

  private static MappedText withoutPrompt(MappedText text) {
    return Prompt.of(text.text())
        .filter(prompt -> prompt.kind() == Prompt.Kind.SHELL && prompt.length() < text.length())
        .map(prompt -> text.part(prompt.length(), text.length()).trim())
        .orElse(text);
  }

  private static boolean isCommand(String prose, Mark mark, String code) {
    String line = code.strip();
    if (Prompt.of(line).filter(prompt -> prompt.kind() == Prompt.Kind.SHELL).isPresent()) {
      return !line.substring(CommandLine.firstToken(line).length()).isBlank();
    }
    boolean arguments = line.indexOf(' ') > 0;
    if (CommandLine.isSaidOf(line)) {
      return false;
    }
    if (isQuery(line, arguments)) {
      return true;
    }
    boolean asked = isAskedFor(prose, mark, arguments);
    if (CommandLine.isKnown(line)) {
      boolean whole = arguments || line.startsWith("./");
      return asked || (whole && !PLACE.matcher(line).matches());
    }
    if (!asked) { // a tool that no list knows shows itself by an option
      return CommandLine.isPlausible(line) && CommandLine.hasShellSign(line);
    }
    String first = CommandLine.firstToken(line);
    return arguments
        ? CommandLine.isPlausible(line)
        : CommandWords.get().plainWords().contains(first);
  }

  private static boolean isQuery(String line, boolean arguments) {
    return QueryText.isMetricQuery(line)
        || (arguments && QueryText.isSql(line))
        || QueryText.isRequest(line, false);
  }

  /** Whether the last words before a block speak of running. */
  private static boolean asksToRun(String prose) {
    Words words = Words.of(prose.substring(Math.max(0, prose.length() - 80)));
    for (int i = 0; i < words.count(); i++) {
      if (CommandWords.get().requests().contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words around a code span ask for it to be run, and do not call it a thing. */
  private static boolean isAskedFor(String prose, Mark mark, boolean arguments) {
    CommandWords words = CommandWords.get();
    Words before = Words.of(prose.substring(Math.max(0, mark.start() - 40), mark.start()));
    Words after = Words.of(prose.substring(mark.end(), Math.min(prose.length(), mark.end() + 30)));
    if (after.count() > 0 && words.things().contains(after.word(0))) {
      return false;
    }
    if (after.count() > 0 && after.word(0).startsWith("command")) {
      return true;
    }
    for (int i = Math.max(0, before.count() - 3); i < before.count(); i++) {
      String word = before.word(i);
      if (words.requests().contains(word) || (arguments && words.hints().contains(word))) {
        return true;
      }
    }
    return false;
  }
}
