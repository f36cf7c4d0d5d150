package dev.runwell.reading.runbook;

import dev.runwell.language.Words;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of a table whose rows are steps; column numbers from 0.
 *
 * @param number the column of the steps' numbers
 * @param action the column that says what to do
 * @param normal the column of normal results
 * @param abnormal the column of other results or of what to do then
 */
record StepTable(OptionalInt number, int action, OptionalInt normal, OptionalInt abnormal) {

  /** The columns, if the rows are steps. */
  static Optional<StepTable> of(Table table) {
    StepWords words = StepWords.get();
    List<String> names = new ArrayList<>();
    for (Table.Cell cell : table.header().cells()) {
      String name = Words.fold(cell.content().text()).replaceAll("[:?*]", " ").strip();
      names.add(name.equals("#") ? "number" : name);
    }
    OptionalInt number = column(names, words.numberColumns());
    if (number.isPresent() && !areNumbers(table, number.getAsInt())) {
      number = OptionalInt.empty();
    }
    int action = -1;
    for (int i = 0; i < names.size() && action < 0; i++) {
      boolean taken = number.isPresent() && number.getAsInt() == i;
      action = !taken && words.stepColumns().contains(names.get(i)) ? i : -1;
    }
    OptionalInt normal = column(names, words.normalColumns());
    OptionalInt abnormal = column(names, words.abnormalColumns());
    boolean steps =
        action >= 0 && (number.isPresent() || normal.isPresent() || abnormal.isPresent());
    boolean orders = action >= 0 && areInstructions(table, action);
    return steps || orders
        ? Optional.of(new StepTable(number, action, normal, abnormal))
        : Optional.empty();
  }

  private static OptionalInt column(List<String> names, Set<String> words) {
    for (int i = 0; i < names.size(); i++) {
      if (words.contains(names.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean areNumbers(Table table, int column) {
    return table.rows().stream()
        .map(row -> cell(row, column).text().strip())
        .allMatch(text -> text.length() <= 4);
  }

  private static boolean areInstructions(Table table, int column) {
    long orders =
        table.rows().stream().filter(row -> Instruction.isIn(cell(row, column).text())).count();
    return orders > 0 && orders * 2 >= table.rows().size();
  }

  /** The content of a cell; nothing if the row is too short. */
  static Prose cell(Table.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column).content() : Prose.EMPTY;
  }

  /** Whether a cell of the column says more than a dash. */
  static boolean isFilled(Table.Row row, OptionalInt column) {
    return column.isPresent()
        && cell(row, column.getAsInt()).text().chars().anyMatch(Character::isLetterOrDigit)
        && !Words.fold(cell(row, column.getAsInt()).text().strip()).equals("n/a");
  }

  /** The number of a row's step, as written. */
  Optional<String> numberOf(Table.Row row) {
    if (number.isEmpty()) {
      return Optional.empty();
    }
    String text = cell(row, number.getAsInt()).text().strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
