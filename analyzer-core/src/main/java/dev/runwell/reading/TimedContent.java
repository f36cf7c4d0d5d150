package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a run of entries that begin with a time from other content, whatever its heading is called.
 */
final class TimedContent {
  /** Fewer than this may be two dates in passing. */
  private static final int FEWEST_ENTRIES = 3;

  /** A day or a time of day, behind at most a bracket or a mark. */
  private static final Pattern BEGINS_WITH_TIME =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{0,3}(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.h]\\d{2}(?!\\d)|\\d{1,2} ?[ap]\\.?m\\b).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private TimedContent() {}

  /** Whether most of what stands here are entries with a time at their head. */
  static boolean isTimed(List<Block> blocks) {
    int timed = 0;
    int all = 0;
    for (Block block : blocks) {
      if (block instanceof ListBlock list) {
        all += list.items().size();
        timed +=
            (int)
                list.items().stream()
                    .filter(item -> item.lead().filter(TimedContent::isTimed).isPresent())
                    .count();
      } else if (block instanceof Table table) {
        all += table.rows().size();
        timed += (int) table.rows().stream().filter(TimedContent::isTimed).count();
      } else if (block instanceof Paragraph paragraph) {
        List<Prose> lines = paragraph.content().lines();
        int timedLines = (int) lines.stream().filter(TimedContent::isTimed).count();
        all += Math.max(1, timedLines);
        timed += timedLines;
      }
    }
    return timed >= FEWEST_ENTRIES && timed * 3 >= all * 2;
  }

  /** Whether one list, table or run of headings among other blocks is such a run. */
  static boolean hasTimedRun(List<Block> blocks) {
    long headings =
        blocks.stream()
            .filter(block -> block instanceof Heading heading && isTimed(heading.content()))
            .count();
    return headings >= FEWEST_ENTRIES || blocks.stream().anyMatch(block -> isTimed(List.of(block)));
  }

  private static boolean isTimed(Table.Row row) {
    return row.cells().stream().limit(2).anyMatch(cell -> isTimed(cell.content()));
  }

  private static boolean isTimed(Prose text) {
    return BEGINS_WITH_TIME.matcher(text.text()).matches();
  }
}
