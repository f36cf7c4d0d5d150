package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The plain text of a tree, passage by passage. */
final class PassageReader {
  private final List<Passage> passages = new ArrayList<>();

  private PassageReader() {}

  static List<Passage> read(List<Block> blocks) {
    PassageReader reader = new PassageReader();
    blocks.forEach(block -> reader.block(block, Place.PARAGRAPH));
    return List.copyOf(reader.passages);
  }

  private void block(Block block, Place around) {
    if (block instanceof Heading heading) {
      prose(heading.content(), around == Place.PARAGRAPH ? Place.HEADING : around);
    } else if (block instanceof Paragraph paragraph) {
      prose(paragraph.content(), around);
    } else if (block instanceof ListBlock list) {
      list.items().forEach(item -> block(item, around));
    } else if (block instanceof ListItem item) {
      Place place = around == Place.PARAGRAPH ? Place.LIST_ITEM : around;
      item.children().forEach(child -> block(child, place));
    } else if (block instanceof Table table) {
      row(table.header(), around == Place.PARAGRAPH ? Place.TABLE_HEADER : around);
      Place place = around == Place.PARAGRAPH ? Place.TABLE_CELL : around;
      table.rows().forEach(row -> row(row, place));
    } else if (block instanceof Quote quote) {
      quote.children().forEach(child -> block(child, Place.QUOTE));
    } else if (block instanceof Details details) {
      details.children().forEach(child -> block(child, Place.DETAILS));
    } else if (block instanceof CodeBlock code) {
      code(code);
    }
  }

  private void row(Table.Row row, Place place) {
    row.cells().forEach(cell -> prose(cell.content(), place));
  }

  private void prose(Prose prose, Place place) {
    Prose text = prose.trim();
    if (!text.text().isEmpty()) {
      List<Span> code =
          text.marks(Mark.Kind.CODE).stream()
              .map(mark -> new Span(mark.start(), mark.end()))
              .toList();
      passages.add(new Passage(text.mapped(), place, code));
    }
  }

  private void code(CodeBlock code) {
    if (!code.lines().isEmpty()) {
      MappedText text = MappedText.join(code.lines());
      passages.add(new Passage(text, Place.CODE, List.of(new Span(0, text.length()))));
    }
  }
}
