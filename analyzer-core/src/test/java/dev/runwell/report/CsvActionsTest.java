package dev.runwell.report;

import static dev.runwell.report.Actions.due;
import static dev.runwell.report.Actions.item;
import static dev.runwell.report.Actions.list;
import static dev.runwell.report.Actions.owned;
import static dev.runwell.report.Actions.roughlyDue;
import static dev.runwell.report.Actions.tracked;
import static dev.runwell.report.Actions.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvActionsTest {
  private static final String HEAD =
      "path,line,id,text,owners,priority,due,daysOverdue,status,done,ticket,"
          + "incidentTitle,incidentDate\r\n";

  @Test
  void aLineForEachItemBelowTheHead() {
    ListedAction item = due(owned(item(9, "Add an alert"), "@ines", "Mei Tanaka"), "2026-04-17");

    assertThat(
            written(
                new CsvActions(),
                list(
                    tracked(item, "pm/a.md", "Locks", "HARB-1"),
                    roughlyDue(item(3, "Drain"), "Q3"))))
        .isEqualTo(
            HEAD
                + "pm/a.md,9,AI-1,Add an alert,@ines; Mei Tanaka,,2026-04-17,3,,false,HARB-1,Locks,"
                + "2026-03-10\r\n"
                + "pm/locks.md,3,,Drain,,,Q3,,,false,,,\r\n");
  }

  @Test
  void ofNothingThereIsTheHead() {
    assertThat(written(new CsvActions(), list())).isEqualTo(HEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Log depth, rate and age | \"Log depth, rate and age\"",
        "Quote the \"depth\" | \"Quote the \"\"depth\"\"\"",
        "=1+1 | '=1+1",
        "-5 % of the depth | '-5 % of the depth",
        "+1 pump | '+1 pump",
        "@SUM(A1:A9) | '@SUM(A1:A9)",
        "@ines to check | @ines to check",
        "5 - 1 pumps | 5 - 1 pumps",
      })
  void cellsAreQuotedAndNeverFormulas(String text, String cell) {
    assertThat(written(new CsvActions(), list(item(1, text))))
        .contains("\r\npm/locks.md,1,," + cell + ",,");
  }
}
