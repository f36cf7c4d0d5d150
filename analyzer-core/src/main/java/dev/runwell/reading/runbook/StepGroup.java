package dev.runwell.reading.runbook;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Blocks under a heading, a bold line that serves as one, or the label of a step.
 *
 * @param heading its heading; empty for the section itself
 * @param blocks what stands before the first group inside it
 * @param groups the groups inside it
 */
record StepGroup(Prose heading, int level, List<Block> blocks, List<StepGroup> groups) {
  /** Bold lines and labelled paragraphs lie below every heading. */
  private static final int BOLD_LINE = 7;

  private static final int LABELLED_PARAGRAPH = 8;

  /** The blocks of a section as groups. */
  static StepGroup of(List<Block> blocks) {
    StepGroup root = new StepGroup(Prose.EMPTY, 0, new ArrayList<>(), new ArrayList<>());
    Deque<StepGroup> open = new ArrayDeque<>();
    open.push(root);
    for (Block block : blocks) {
      Prose heading = heading(block);
      if (heading == null) {
        open.element().blocks.add(block);
        continue;
      }
      int level = level(block, heading);
      while (open.element().level >= level) {
        open.pop();
      }
      StepGroup group = new StepGroup(heading, level, new ArrayList<>(), new ArrayList<>());
      if (level == LABELLED_PARAGRAPH) {
        group.blocks.add(block);
      }
      open.element().groups.add(group);
      open.push(group);
    }
    return root;
  }

  private static Prose heading(Block block) {
    if (block instanceof Heading heading) {
      return heading.content();
    }
    if (block instanceof Paragraph paragraph) {
      Prose prose = paragraph.content();
      boolean labelled = StepLabel.of(prose.text()).filter(StepLabel::named).isPresent();
      return isBold(prose) || labelled ? prose : null;
    }
    return null;
  }

  private static int level(Block block, Prose heading) {
    if (block instanceof Heading found) {
      return found.level();
    }
    return isBold(heading) ? BOLD_LINE : LABELLED_PARAGRAPH;
  }

  /** Whether nothing but a colon stands outside one bold stretch of a single line. */
  private static boolean isBold(Prose prose) {
    String text = prose.text();
    for (Mark mark : prose.marks(Mark.Kind.STRONG)) {
      String outside = text.substring(0, mark.start()) + text.substring(mark.end());
      if (outside.replace(':', ' ').isBlank() && text.indexOf('\n') < 0) {
        return true;
      }
    }
    return false;
  }

  /** From the heading to the end of the last thing under it. */
  Span span() {
    Span span = heading.span();
    for (Block block : blocks) {
      span = span.cover(block.span());
    }
    for (StepGroup group : groups) {
      span = span.cover(group.span());
    }
    return span;
  }

  /** The blocks of the group and of every group inside it; headings are left out. */
  List<Block> allBlocks() {
    List<Block> all = new ArrayList<>(blocks);
    for (StepGroup group : groups) {
      all.addAll(group.allBlocks());
    }
    return all;
  }

  /** The headings of the group and of every group inside it. */
  List<Prose> allHeadings() {
    List<Prose> all = new ArrayList<>();
    all.add(heading);
    groups.forEach(group -> all.addAll(group.allHeadings()));
    return all;
  }
}
