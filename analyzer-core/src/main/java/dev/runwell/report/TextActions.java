package dev.runwell.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Action items for people: a line each, then what each owner has to do, then the sum.
 *
 * <pre>{@code
 * DUE         STATE      PRIO  OWNER  WHERE      ITEM
 * 2026-03-24  27 d late  P0    @ana   pm/a.md:9  Add an alert on queue age above 5 min
 *
 * OWNER  ITEMS  OPEN  OVERDUE
 * @ana       1     1        1
 *
 * 1 action item in 1 post-mortem: 1 open, 1 overdue
 * }</pre>
 */
public final class TextActions implements ActionReporter {
  private final Palette palette;
  private final OptionalInt terminal;

  private TextActions(Palette palette, OptionalInt terminal) {
    this.palette = palette;
    this.terminal = terminal;
  }

  /** A list without colours, as wide as it gets. */
  public TextActions() {
    this(Palette.PLAIN, OptionalInt.empty());
  }

  /** The same with or without colours: what is late stands out. */
  public TextActions coloured(boolean colours) {
    return new TextActions(colours ? Palette.COLOUR : Palette.PLAIN, terminal);
  }

  /** The same for a terminal of so many columns: what does not fit is cut. */
  public TextActions fitting(int columns) {
    return new TextActions(palette, OptionalInt.of(columns));
  }

  @Override
  public void write(ActionList list, Appendable out) throws IOException {
    if (list.items().isEmpty()) {
      return;
    }
    ActionTotals totals = ActionTotals.of(list.items());
    writeItems(list.items(), out);
    out.append('\n');
    writeOwners(totals, out);
    out.append('\n').append(ActionSum.of(list, totals)).append('\n');
  }

  private void writeItems(List<ListedAction> items, Appendable out) throws IOException {
    List<ActionRow> rows = new ArrayList<>(List.of(ActionRow.HEAD));
    for (ListedAction item : items) {
      rows.add(ActionRow.of(item));
    }
    ActionColumns all = ActionColumns.of(rows);
    ActionColumns columns = terminal.isPresent() ? all.within(terminal.getAsInt()) : all;
    for (ActionRow row : rows) {
      ActionRow shown = terminal.isPresent() ? columns.cut(row) : row;
      out.append(columns.line(shown, palette)).append('\n');
    }
  }

  private static void writeOwners(ActionTotals totals, Appendable out) throws IOException {
    String head = "OWNER";
    int name = head.length();
    for (ActionTotals.Owner owner : totals.owners()) {
      name = Math.max(name, Glyphs.width(name(owner)));
    }
    out.append(head + " ".repeat(name - head.length()) + "  ITEMS  OPEN  OVERDUE\n");
    for (ActionTotals.Owner owner : totals.owners()) {
      out.append(name(owner))
          .append(" ".repeat(name - Glyphs.width(name(owner))))
          .append(right(owner.items(), "  ITEMS"))
          .append(right(owner.open(), "  OPEN"))
          .append(right(owner.overdue(), "  OVERDUE"))
          .append('\n');
    }
  }

  private static String name(ActionTotals.Owner owner) {
    return Glyphs.harmless(owner.name().orElse(ActionSum.NOBODY));
  }

  private static String right(int number, String column) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(1, column.length() - digits.length())) + digits;
  }
}
