package dev.runwell.reading.whys;

import dev.runwell.language.PhraseMatcher;
import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.reading.whys.Bit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Cuts blocks into bits, in the order of the document. */
final class Bits {
  private final PhraseMatcher phrases;
  private final List<Bit> found = new ArrayList<>();

  Bits(PhraseMatcher phrases) {
    this.phrases = phrases;
  }

  List<Bit> of(List<Block> blocks) {
    blocks.forEach(block -> block(block, Form.PARAGRAPH));
    return found;
  }

  private void block(Block block, Form form) {
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.content(), form);
    } else if (block instanceof Heading heading) {
      found.add(new Bit(heading.content().mapped(), Form.HEADING));
    } else if (block instanceof ListBlock list) {
      Form inner = list.ordered() ? Form.NUMBERED : Form.BULLET;
      list.items().forEach(item -> block(item, inner));
    } else if (block instanceof ListItem item) {
      item.lead().ifPresent(lead -> paragraph(lead, form));
      item.rest().forEach(child -> block(child, Form.PARAGRAPH));
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof CodeBlock code) {
      code.lines().forEach(line -> found.add(new Bit(line.trim(), Form.CODE)));
    } else if (block instanceof Quote quote) {
      quote.children().forEach(child -> block(child, form));
    } else if (block instanceof Details details) {
      details.children().forEach(child -> block(child, form));
    }
  }

  /** A paragraph is one bit, unless its lines begin with whys of their own. */
  private void paragraph(Prose prose, Form form) {
    List<Prose> lines = prose.lines();
    int start = 0;
    int at = 0;
    for (int index = 0; index < lines.size(); index++) {
      boolean begins = index > 0 && Why.of(lines.get(index).text()).isPresent();
      if (begins) {
        found.add(new Bit(prose.part(start, at - 1).trim().mapped(), form));
        start = at;
      }
      at += lines.get(index).text().length() + 1;
    }
    found.add(new Bit(prose.part(start, prose.text().length()).trim().mapped(), form));
  }

  private void table(Table table) {
    OptionalInt why = column(table, "why-column");
    OptionalInt answer = column(table, "answer-column");
    if (why.isEmpty() || answer.isEmpty()) {
      return;
    }
    for (Table.Row row : table.rows()) {
      add(row, why.getAsInt(), Form.QUESTION);
      add(row, answer.getAsInt(), Form.ANSWER);
    }
  }

  private void add(Table.Row row, int column, Form form) {
    if (column < row.cells().size()) {
      found.add(new Bit(row.cells().get(column).content().trim().mapped(), form));
    }
  }

  private OptionalInt column(Table table, String tag) {
    List<Table.Cell> cells = table.header().cells();
    for (int index = 0; index < cells.size(); index++) {
      if (phrases.finds(tag, cells.get(index).content().text())) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }
}
