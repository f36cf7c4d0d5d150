package dev.runwell.reading.response;

import dev.runwell.markdown.Table;
import dev.runwell.model.Role;
import dev.runwell.model.RoleHolding;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tables of roles: a role and its holder side by side, or holders below the roles. */
final class RoleTable {
  private RoleTable() {}

  /** What the rows outside the spans tell. */
  static List<RoleHolding> read(Table table, List<Span> elsewhere) {
    List<RoleHolding> found = new ArrayList<>();
    List<Table.Cell> head = table.header().cells();
    long roles = head.stream().filter(cell -> !RoleWords.only(text(cell)).isEmpty()).count();
    if (roles > 1 && table.rows().size() == 1) {
      List<Table.Cell> below = table.rows().get(0).cells();
      for (int column = 0; column < Math.min(head.size(), below.size()); column++) {
        add(found, head.get(column), below.get(column));
      }
      return found;
    }
    List<Table.Row> rows = new ArrayList<>(table.rows());
    rows.add(0, table.header());
    for (Table.Row row : rows) {
      if (elsewhere.stream().noneMatch(span -> span.overlaps(row.span()))) {
        row(row, found);
      }
    }
    return found;
  }

  private static void row(Table.Row row, List<RoleHolding> found) {
    List<Table.Cell> cells = row.cells();
    for (int column = 0; column < cells.size(); column++) {
      if (!RoleWords.only(text(cells.get(column))).isEmpty()) {
        int holder = column + 1 < cells.size() ? column + 1 : column - 1;
        if (holder >= 0) {
          add(found, cells.get(column), cells.get(holder));
        }
        return;
      }
    }
  }

  private static void add(List<RoleHolding> found, Table.Cell label, Table.Cell holder) {
    String name = text(holder);
    Set<Role> roles = RoleWords.only(text(label));
    if (!Holder.isSomebody(name)) {
      return;
    }
    Span span = label.span().cover(holder.span());
    for (Role role : roles) {
      found.add(new RoleHolding(span, role, Optional.of(name), Optional.empty(), false));
    }
  }

  private static String text(Table.Cell cell) {
    return cell.content().text().strip();
  }
}
