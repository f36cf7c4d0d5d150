package dev.runwell.reading.runbook;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.source.MappedText;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that a step says, as plain text, and whether it links somewhere. */
final class StepText {
  private static final Pattern URL = Pattern.compile("\\bhttps?://\\S|\\bwww\\.\\w");
  private static final Pattern FILE = Pattern.compile("~?(?:/[\\w.*<>{}$-]+){2,20}/?");
  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w=-]*");
  private static final Pattern REMARK = Pattern.compile("(?:^|\\s)(?:#|--|//)\\s+(\\S.*)");

  /** Between a tool and its first option stand no more words than these. */
  private static final int COMMAND_WORDS = 6;

  private final StringBuilder text = new StringBuilder();
  private boolean linked;
  private boolean named;
  private boolean ticked;

  /** Adds running text. */
  StepText add(Prose prose) {
    linked |= prose.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.LINK);
    for (Mark mark : prose.marks(Mark.Kind.CODE)) {
      String code = prose.text().substring(mark.start(), mark.end()).strip();
      named |= isCommand(CommandLine.firstToken(code)) || FILE.matcher(code).matches();
    }
    named |= holdsCommand(prose.text());
    return add(prose.text());
  }

  /** Some write commands without marks: a tool's name with an option close behind it. */
  private static boolean holdsCommand(String words) {
    if (words.indexOf(" -") < 0) {
      return false;
    }
    String[] tokens = words.split("\\s+", -1);
    int tool = -COMMAND_WORDS;
    for (int i = 0; i < tokens.length; i++) {
      if (isCommand(tokens[i])) {
        tool = i;
      } else if (i - tool < COMMAND_WORDS && OPTION.matcher(tokens[i]).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommand(String token) {
    String name = token.startsWith("(") ? token.substring(1) : token;
    return CommandWords.get().commands().contains(name);
  }

  /** Adds plain text as a paragraph of its own. */
  StepText add(String words) {
    linked |= URL.matcher(words).find();
    text.append(words).append("\n\n");
    return this;
  }

  /** Adds blocks with all that is in them; of code only the remarks. */
  StepText add(List<? extends Block> blocks) {
    blocks.forEach(this::add);
    return this;
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      add(paragraph.content());
    } else if (block instanceof ListBlock list) {
      add(list.items());
    } else if (block instanceof ListItem item) {
      add(item.children());
    } else if (block instanceof Quote quote) {
      add(quote.children());
    } else if (block instanceof Details details) {
      add(details.children());
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof CodeBlock code) {
      code(code);
    }
  }

  private void table(Table table) {
    for (Table.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Prose cell = row.cells().get(i).content();
        boolean headed = i < table.header().cells().size() && !cell.mapped().isBlank();
        if (headed) {
          text.append(table.header().cells().get(i).content().text()).append(": ");
        }
        add(cell);
      }
    }
  }

  private void code(CodeBlock code) {
    for (MappedText line : code.lines()) {
      var remark = REMARK.matcher(line.text());
      if (remark.find()) {
        add(remark.group(1));
      }
    }
  }

  /** Notes that it has a box to tick. */
  void tick() {
    ticked = true;
  }

  /** Whether it has a box to tick. */
  boolean isTicked() {
    return ticked;
  }

  /** Whether it holds a link or an address. */
  boolean isLinked() {
    return linked;
  }

  /** Whether it names a command, alone or with arguments, or the path of a file. */
  boolean names() {
    return named;
  }

  /** The text, paragraphs apart. */
  String text() {
    return text.toString();
  }
}
