package dev.runwell.language;

/** How far one spelling is from another. */
public final class EditDistance {
  private EditDistance() {}

  /** Letters to insert, remove, replace or swap with their neighbour. */
  public static int between(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int best = Math.min(last[column] + 1, current[column - 1] + 1);
        best = Math.min(best, last[column - 1] + (same ? 0 : 1));
        if (row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1)) {
          best = Math.min(best, beforeLast[column - 2] + 1);
        }
        current[column] = best;
      }
      beforeLast = last;
      last = current;
    }
    return last[to.length()];
  }
}
