package dev.runwell.reading.harm;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.model.Concept;
import dev.runwell.model.Section;
import dev.runwell.reading.Outline;
import dev.runwell.reading.OutlineSection;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what a document says in the sections that tell the impact. */
final class Statements {
  private static final Set<Concept> TELLING = EnumSet.of(Concept.IMPACT, Concept.SUMMARY);

  private final List<Statement> found = new ArrayList<>();

  private Statements() {}

  /** The statements of the sections for impact and summary, in the order of the document. */
  static List<Statement> of(Outline outline) {
    Statements statements = new Statements();
    outline.sections().forEach(section -> statements.section(section, false));
    return statements.found;
  }

  /** A section about something else is left out, wherever it lies. */
  private void section(OutlineSection section, boolean inside) {
    List<Concept> concepts = section.section().concepts();
    boolean tells = concepts.stream().anyMatch(TELLING::contains) || (inside && concepts.isEmpty());
    if (tells) {
      blocks(section);
    }
    section.subsections().forEach(inner -> section(inner, tells));
  }

  private void blocks(OutlineSection section) {
    List<Block> blocks = section.blocks();
    boolean label = section.section().form() != Section.Form.HEADING;
    if (label && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph) {
      found.add(Statement.of(section.heading().mapped(), paragraph.content().trim().mapped()));
      blocks = blocks.subList(1, blocks.size());
    }
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      prose(paragraph.content());
    } else if (block instanceof ListBlock list) {
      list.items().forEach(this::block);
    } else if (block instanceof ListItem item) {
      item.children().forEach(this::block);
    } else if (block instanceof Table table) {
      if (table.header().cells().size() == 2) {
        row(table.header());
      }
      table.rows().forEach(this::row);
    }
  }

  private void row(Table.Row row) {
    List<Prose> cells = row.cells().stream().map(Table.Cell::content).toList();
    if (cells.size() >= 2) {
      for (Prose value : cells.subList(1, cells.size())) {
        found.add(Statement.of(cells.get(0).trim().mapped(), value.trim().mapped()));
      }
    } else {
      cells.forEach(this::prose);
    }
  }

  private void prose(Prose prose) {
    Prose text = prose.trim();
    List<Span> code =
        text.marks(Mark.Kind.CODE).stream()
            .map(mark -> new Span(mark.start(), mark.end()))
            .toList();
    found.add(Statement.of(text.mapped(), code));
  }
}
