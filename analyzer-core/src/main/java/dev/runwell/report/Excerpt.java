package dev.runwell.report;

/**
 * A line as a terminal shows it, and what is to stand below it to point at a part of it.
 *
 * @param text the line, or the part of a long one around the place; tabs are blanks
 * @param carets blanks and carets that stand exactly under the place
 */
record Excerpt(String text, String carets) {
  private static final int TAB = 4;

  /** Columns of a line that are shown. */
  private static final int WINDOW = 100;

  /** Columns that a long line shows before the place. */
  private static final int BEFORE = 30;

  private static final String CUT = "…";

  /** The excerpt of a line that points at its units from {@code start} up to {@code end}. */
  static Excerpt of(String line, int start, int end) {
    return new Ruler(line, start, end).excerpt();
  }

  /** Lays a line out in columns. */
  private static final class Ruler {
    private final StringBuilder text = new StringBuilder();
    private int first;
    private int last;

    /** Only what can be shown is laid out; a line may hold a whole file. */
    Ruler(String line, int start, int end) {
      int from = windowStart(line, start);
      if (from > 0) {
        text.append(CUT);
      }
      int column = text.length();
      first = -1;
      last = -1;
      int at = from;
      while (at < line.length()) {
        if (first < 0 && at >= start) {
          first = column;
        }
        if (last < 0 && at >= end) {
          last = column;
        }
        if (column >= WINDOW) {
          text.append(CUT);
          break;
        }
        int codePoint = line.codePointAt(at);
        at += Character.charCount(codePoint);
        column += lay(codePoint, column);
      }
      first = first < 0 ? column : first;
      last = last < 0 ? column : last;
    }

    /** The unit that is shown first, so that the place is in sight; never half a character. */
    private static int windowStart(String line, int start) {
      if (start <= WINDOW - BEFORE) {
        return 0;
      }
      int from = start - BEFORE;
      return Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
    }

    private int lay(int codePoint, int column) {
      if (codePoint == '\t') {
        int width = TAB - column % TAB;
        text.append(" ".repeat(width));
        return width;
      }
      int shown = Glyphs.shown(codePoint);
      text.appendCodePoint(shown);
      return Glyphs.width(shown);
    }

    Excerpt excerpt() {
      int carets = Math.max(1, last - first);
      return new Excerpt(text.toString().stripTrailing(), " ".repeat(first) + "^".repeat(carets));
    }
  }
}
