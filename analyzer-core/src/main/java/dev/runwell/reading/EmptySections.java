package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.markdown.ThematicBreak;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether anything stands under a heading; the prompt that a template puts there is nothing.
 */
final class EmptySections {
  /** A shorter text in italics may be an answer. */
  private static final int FEWEST_PROMPT_WORDS = 4;

  private static final int LONGEST_PROMPT = 400;

  private final Set<String> prompts;

  EmptySections() {
    prompts =
        LexiconFile.lines(EmptySections.class, "template-prompts.txt").stream()
            .map(line -> HeadingText.normalise(line.text()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the blocks say nothing. */
  boolean isEmpty(List<Block> blocks) {
    return blocks.stream().allMatch(this::saysNothing);
  }

  private boolean saysNothing(Block block) {
    if (block instanceof ThematicBreak) {
      return true;
    }
    if (block instanceof Paragraph paragraph) {
      return isNothing(paragraph.content());
    }
    if (block instanceof ListBlock list) {
      return list.items().stream()
          .allMatch(item -> item.children().stream().allMatch(this::saysNothing));
    }
    return block instanceof Table table
        && table.rows().stream()
            .allMatch(row -> row.cells().stream().allMatch(cell -> isNothing(cell.content())));
  }

  private boolean isNothing(Prose text) {
    return (text.text().isBlank() && text.marks().isEmpty()) || isPrompt(text.trim());
  }

  /** A sentence in italics that opens as an instruction does, or one of the known sentences. */
  private boolean isPrompt(Prose text) {
    if (text.text().length() > LONGEST_PROMPT) {
      return false;
    }
    String plain = HeadingText.normalise(text.text());
    if (prompts.contains(plain)) {
      return true;
    }
    String[] words = plain.split(" ", -1);
    return words.length >= FEWEST_PROMPT_WORDS
        && prompts.contains(words[0])
        && text.marks(Mark.Kind.EMPHASIS).stream()
            .anyMatch(mark -> mark.start() == 0 && mark.end() >= text.text().length() - 1);
  }
}
