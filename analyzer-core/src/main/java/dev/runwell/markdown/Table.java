package dev.runwell.markdown;

import dev.runwell.source.Span;
import java.util.List;

/** A table; a header row whose cells are all empty is still its header. */
public record Table(Span span, Row header, List<Row> rows) implements Block {

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /** One row; {@code span} is its line. */
  public record Row(Span span, List<Cell> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell; {@code span} is its trimmed content. */
  public record Cell(Span span, Prose content) {}
}
