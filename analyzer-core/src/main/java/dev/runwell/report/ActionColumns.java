package dev.runwell.report;

import java.util.List;
import java.util.function.Function;

/**
 * How wide the columns of a table of action items are, in columns of a terminal. What is to be done
 * stands last and takes what the others leave.
 */
record ActionColumns(int due, int state, int priority, int owner, int place, int text) {
  /** Blanks between two columns. */
  private static final int GAP = 2;

  /**
   * The most that the short columns get; a rare longer cell is cut, or sticks out where none is.
   */
  private static final int SHORT = 12;

  private static final int NAMES = 24;

  /** The shares of the long columns, in percent of what the short ones leave. */
  private static final int OWNER_SHARE = 20;

  private static final int PLACE_SHARE = 30;

  /** Less than this shows nothing of a name or text. */
  private static final int LEAST = 8;

  /** The columns for these rows, whatever the width. */
  static ActionColumns of(List<ActionRow> rows) {
    return new ActionColumns(
        Math.min(SHORT, widest(rows, ActionRow::due)),
        Math.min(SHORT, widest(rows, ActionRow::state)),
        Math.min(SHORT, widest(rows, ActionRow::priority)),
        Math.min(NAMES, widest(rows, ActionRow::owner)),
        widest(rows, ActionRow::place),
        widest(rows, ActionRow::text));
  }

  private static int widest(List<ActionRow> rows, Function<ActionRow, String> cell) {
    return rows.stream().map(cell).mapToInt(Glyphs::width).max().orElse(0);
  }

  /** The same for a terminal of so many columns. */
  ActionColumns within(int width) {
    int rest = width - due - state - priority - 5 * GAP;
    if (owner + place + text <= rest) {
      return this;
    }
    int ownerPart = Math.min(owner, Math.max(LEAST, rest * OWNER_SHARE / 100));
    int placePart = Math.min(place, Math.max(LEAST, rest * PLACE_SHARE / 100));
    int textPart = Math.min(text, Math.max(LEAST, rest - ownerPart - placePart));
    int left = Math.max(0, rest - ownerPart - placePart - textPart);
    int placeMore = Math.min(place - placePart, left);
    int ownerMore = Math.min(owner - ownerPart, left - placeMore);
    return new ActionColumns(
        due, state, priority, ownerPart + ownerMore, placePart + placeMore, textPart);
  }

  /** The row with what does not fit cut: a place loses its beginning, everything else its end. */
  ActionRow cut(ActionRow row) {
    return new ActionRow(
        Glyphs.cut(row.due(), due),
        Glyphs.cut(row.state(), state),
        Glyphs.cut(row.priority(), priority),
        Glyphs.cut(row.owner(), owner),
        Glyphs.cutStart(row.place(), place),
        Glyphs.cut(row.text(), text),
        row.overdue());
  }

  /** A row as a line. */
  String line(ActionRow row, Palette palette) {
    return row.due()
        + gap(row.due(), due)
        + (row.overdue() ? palette.overdue(row.state()) : row.state())
        + gap(row.state(), state)
        + row.priority()
        + gap(row.priority(), priority)
        + row.owner()
        + gap(row.owner(), owner)
        + row.place()
        + gap(row.place(), place)
        + row.text();
  }

  private static String gap(String cell, int width) {
    return " ".repeat(Math.max(0, width - Glyphs.width(cell)) + GAP);
  }
}
