package dev.runwell.markdown;

import java.util.ArrayList;
import java.util.List;

/** Goes through blocks in the order of the document, inner ones after the one around them. */
final class BlockWalk {
  private final List<Block> found = new ArrayList<>();

  private BlockWalk() {}

  static List<Block> of(List<? extends Block> blocks) {
    BlockWalk walk = new BlockWalk();
    walk.visit(blocks);
    return walk.found;
  }

  private void visit(List<? extends Block> blocks) {
    for (Block block : blocks) {
      found.add(block);
      if (block instanceof ListBlock list) {
        visit(list.items());
      } else if (block instanceof ListItem item) {
        visit(item.children());
      } else if (block instanceof Quote quote) {
        visit(quote.children());
      } else if (block instanceof Details details) {
        visit(details.children());
      }
    }
  }

  /** The running text of one block itself, without that of the blocks in it. */
  static List<Prose> prose(Block block) {
    if (block instanceof Heading heading) {
      return List.of(heading.content());
    }
    if (block instanceof Paragraph paragraph) {
      return List.of(paragraph.content());
    }
    List<Prose> cells = new ArrayList<>();
    if (block instanceof Table table) {
      table.header().cells().forEach(cell -> cells.add(cell.content()));
      table.rows().forEach(row -> row.cells().forEach(cell -> cells.add(cell.content())));
    }
    return cells;
  }
}
