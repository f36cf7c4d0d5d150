package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.model.ActionItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a table as items: a row each, whatever the columns are called and in whatever order. */
final class ItemTable {
  private final HouseScales scales;
  private final Table table;
  private final ItemField[] columns;
  private final int task;

  ItemTable(HouseScales scales, Table table) {
    this.scales = scales;
    this.table = table;
    List<String> headers =
        table.header().cells().stream().map(cell -> cell.content().text().strip()).toList();
    columns = new ItemField[headers.size()];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = ItemField.of(headers.get(column)).orElse(ItemField.OTHER);
    }
    numbersAreNames();
    task = legend(headers) ? -1 : taskColumn(headers);
  }

  /** A table of two columns that explains what P0 means lists no work. */
  private static boolean legend(List<String> headers) {
    return headers.size() <= 3
        && headers.stream()
            .anyMatch(header -> ItemWords.LEGEND_HEADERS.contains(header.toLowerCase(Locale.ROOT)));
  }

  /** A column such as "Item" or "Action" that only counts the rows is no task. */
  private void numbersAreNames() {
    for (int column = 0; column < columns.length; column++) {
      int at = column;
      if (columns[at] == ItemField.TASK
          && !table.rows().isEmpty()
          && table.rows().stream()
              .allMatch(row -> text(row, at).matches("(?:[A-Za-z]{1,8}[ -]?)?#?\\d{0,4}\\.?"))) {
        columns[at] = ItemField.ID;
      }
    }
  }

  /** The best-named task column; without one, the wordiest that holds nothing else. */
  private int taskColumn(List<String> headers) {
    int best = -1;
    for (int column = 0; column < columns.length; column++) {
      if (columns[column] == ItemField.TASK
          && (best < 0
              || ItemField.TASK.rank(headers.get(column))
                  < ItemField.TASK.rank(headers.get(best)))) {
        best = column;
      }
    }
    if (best >= 0) {
      return best;
    }
    long widest = 0;
    for (int column = 0; column < columns.length; column++) {
      int at = column;
      long width = table.rows().stream().mapToLong(row -> text(row, at).length()).sum();
      boolean free =
          columns[at] == ItemField.OTHER
              || columns[at] == ItemField.TYPE
              || columns[at] == ItemField.TICKET;
      if (free && width > widest) {
        widest = width;
        best = at;
      }
    }
    return best;
  }

  /** The items, a row each; rows that nobody filled in are none. */
  List<ActionItem> items(Inherited group) {
    List<ActionItem> items = new ArrayList<>();
    if (task >= 0) {
      table.rows().forEach(row -> item(row, group).ifPresent(items::add));
    }
    return items;
  }

  private Optional<ActionItem> item(Table.Row row, Inherited group) {
    if (task >= row.cells().size()) {
      return Optional.empty();
    }
    Prose words = row.cells().get(task).content();
    if (Nothing.names(words.text())) {
      return Optional.empty();
    }
    ItemDraft draft = new ItemDraft(scales);
    ItemText.read(words.trim(), draft, scales);
    for (int column = 0; column < Math.min(columns.length, row.cells().size()); column++) {
      if (column != task) {
        cell(columns[column], row.cells().get(column).content(), draft);
      }
    }
    draft.inherit(group);
    return draft.item(row.span());
  }

  private static void cell(ItemField field, Prose value, ItemDraft draft) {
    if (field == ItemField.OTHER) {
      Tickets.find(value).ifPresent(found -> draft.ticket(found.value()));
      if (!value.marks(Mark.Kind.STRUCK).isEmpty()) {
        return;
      }
      draft.remark(value.text().strip());
    } else if (field == ItemField.TASK) {
      draft.detail(value.text());
    } else {
      draft.field(field, value);
    }
  }

  private static String text(Table.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column).content().text().strip() : "";
  }
}
