package dev.runwell.reading.runbook;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a section's body, whole where they lie inside it, cut where the section's label
 * stands in the same paragraph or item.
 */
final class SectionBlocks {
  private final Span body;
  private final List<Span> without;
  private final List<Block> found = new ArrayList<>();

  private SectionBlocks(Span body, List<Span> without) {
    this.body = body;
    this.without = without;
  }

  /** The blocks inside {@code body} that lie in none of the spans {@code without}. */
  static List<Block> of(List<Block> blocks, Span body, List<Span> without) {
    SectionBlocks section = new SectionBlocks(body, without);
    blocks.forEach(section::take);
    return section.found;
  }

  private void take(Block block) {
    Span span = block.span();
    if (!span.overlaps(body) || without.stream().anyMatch(other -> other.contains(span))) {
      return;
    }
    boolean whole = body.contains(span) && without.stream().noneMatch(span::overlaps);
    if (whole || (body.contains(span) && !hasChildren(block))) {
      found.add(block);
    } else if (block instanceof ListBlock list) {
      list(list);
    } else if (block instanceof ListItem item) {
      item.children().forEach(this::take);
    } else if (block instanceof Quote quote) {
      quote.children().forEach(this::take);
    } else if (block instanceof Details details) {
      details.children().forEach(this::take);
    } else if (block instanceof Paragraph paragraph) {
      part(paragraph.content());
    } else if (block instanceof Table table) {
      rows(table);
    }
  }

  private static boolean hasChildren(Block block) {
    return block instanceof ListBlock
        || block instanceof ListItem
        || block instanceof Quote
        || block instanceof Details;
  }

  /** The items that lie inside stay a list; of the others only what is inside them. */
  private void list(ListBlock list) {
    List<ListItem> kept = new ArrayList<>();
    for (ListItem item : list.items()) {
      boolean whole =
          body.contains(item.span()) && without.stream().noneMatch(item.span()::overlaps);
      if (whole) {
        kept.add(item);
      } else {
        keep(list, kept);
        kept.clear();
        take(item);
      }
    }
    keep(list, kept);
  }

  private void keep(ListBlock list, List<ListItem> items) {
    if (!items.isEmpty()) {
      Span span = items.get(0).span().cover(items.get(items.size() - 1).span());
      found.add(new ListBlock(span, list.ordered(), items));
    }
  }

  private void part(Prose prose) {
    int start = prose.mapped().indexAt(body.start());
    int end = Math.max(start, prose.mapped().indexAt(body.end()));
    Prose part = prose.part(start, end).trim();
    if (!part.mapped().isBlank()) {
      found.add(new Paragraph(part.span(), part));
    }
  }

  /** A section that is one row of a table: its other cells. */
  private void rows(Table table) {
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        boolean inside = body.contains(cell.span()) && !cell.span().isEmpty();
        if (inside && without.stream().noneMatch(other -> other.contains(cell.span()))) {
          found.add(new Paragraph(cell.span(), cell.content()));
        }
      }
    }
  }
}
