package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells a template that nobody has filled in from a document: most of its sections hold prompts, or
 * nothing.
 */
final class TemplateReader {
  /** Of fewer sections none can be said to be most. */
  private static final int FEWEST_SECTIONS = 3;

  /** A longer text is an answer, whatever gaps it has. */
  private static final int LONGEST_STAND_IN = 160;

  private final Set<String> titles =
      LexiconFile.lines(TemplateReader.class, "template-titles.txt").stream()
          .map(line -> HeadingText.normalise(line.text()))
          .collect(Collectors.toUnmodifiableSet());
  private final EmptySections empty;
  private final Predicate<String> placeholder;

  TemplateReader(EmptySections empty, Predicate<String> placeholder) {
    this.empty = empty;
    this.placeholder = placeholder;
  }

  /**
   * Three sections of five are enough; three of ten where the title says that it is a template or
   * is a prompt itself.
   */
  boolean isTemplate(Outline outline, Optional<Title> title) {
    List<OutlineSection> leaves =
        outline.all().stream().filter(section -> section.subsections().isEmpty()).toList();
    long unfilled = leaves.stream().filter(section -> isUnfilled(section.blocks())).count();
    boolean named = title.filter(this::namesTemplate).isPresent();
    return leaves.size() >= FEWEST_SECTIONS && unfilled * 10 >= leaves.size() * (named ? 3L : 6L);
  }

  private boolean namesTemplate(Title title) {
    String text = HeadingText.normalise(title.text());
    return text.contains("template")
        || placeholder.test(title.text())
        || titles.contains(text)
        || titles.stream().anyMatch(known -> known.contains(" ") && text.startsWith(known + " "));
  }

  private boolean isUnfilled(List<Block> blocks) {
    return blocks.stream().allMatch(block -> empty.isEmpty(List.of(block)) || isPlaceholder(block));
  }

  private boolean isPlaceholder(Block block) {
    if (block instanceof Paragraph paragraph) {
      return isPlaceholder(paragraph.content());
    }
    if (block instanceof ListBlock list) {
      return list.items().stream()
          .allMatch(item -> item.lead().filter(this::isPlaceholder).isPresent());
    }
    return block instanceof Table table
        && table.rows().stream()
            .allMatch(row -> row.cells().stream().anyMatch(cell -> isPlaceholder(cell.content())));
  }

  private boolean isPlaceholder(Prose text) {
    Prose trimmed = text.trim();
    return isInItalics(trimmed)
        || (trimmed.text().length() <= LONGEST_STAND_IN && placeholder.test(trimmed.text()));
  }

  /**
   * A whole sentence in italics, which alone stands under its heading, tells what to write there.
   */
  private static boolean isInItalics(Prose text) {
    return text.text().indexOf(' ') > 0
        && text.marks(Mark.Kind.EMPHASIS).stream()
            .anyMatch(mark -> mark.start() == 0 && mark.end() == text.text().length());
  }
}
