package dev.runwell.report;

import static dev.runwell.report.Actions.done;
import static dev.runwell.report.Actions.due;
import static dev.runwell.report.Actions.item;
import static dev.runwell.report.Actions.list;
import static dev.runwell.report.Actions.owned;
import static dev.runwell.report.Actions.roughlyDue;
import static dev.runwell.report.Actions.urgent;
import static dev.runwell.report.Actions.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextActionsTest {
  private static final ListedAction LATE =
      urgent(
          due(owned(item(9, "Add an alert on the depth of the pump queue"), "@ines"), "2026-04-17"),
          "urgent",
          "P0");

  @Test
  void aLineForEachItemThenTheOwnersThenTheSum() {
    ActionList list =
        list(
            roughlyDue(owned(item(12, "Drain the basin log"), "Ines", "@mei"), "Q3"),
            done(due(item(11, "Reject a batch size below 10"), "2026-04-01")),
            LATE,
            due(item(10, "Delete the old queue"), "2026-04-20"));

    assertThat(written(new TextActions(), list))
        .isEqualTo(
            """
            DUE         STATE     PRIO  OWNER       WHERE           ITEM
            2026-04-01  Shipped                     pm/locks.md:11  Reject a batch size below 10
            2026-04-17  3 d late  P0    @ines       pm/locks.md:9   Add an alert on the depth of the pump queue
            2026-04-20  open                        pm/locks.md:10  Delete the old queue
            Q3          open            Ines, @mei  pm/locks.md:12  Drain the basin log

            OWNER   ITEMS  OPEN  OVERDUE
            @ines       2     2        1
            nobody      2     1        0
            @mei        1     1        0

            4 action items in 2 post-mortems: 3 open, 1 overdue, 1 without an owner
            """);
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(written(new TextActions(), list())).isEmpty();
  }

  @Test
  void onlyWhatIsLateIsColoured() {
    String text = written(new TextActions().coloured(true), list(LATE, item(10, "Drain it")));

    assertThat(text.lines().filter(line -> line.contains("\u001b")))
        .singleElement()
        .asString()
        .contains("  \u001b[1;31m3 d late\u001b[0m  P0");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 140})
  void onATerminalNoLineIsWiderThanItIs(int columns) {
    ListedAction wide =
        owned(item(7, "Move every lock of the northern basin to 自動 control ".repeat(5)), "@mei");

    List<String> lines =
        written(new TextActions().fitting(columns), list(LATE, wide)).lines().toList();

    assertThat(lines).allMatch(line -> Glyphs.width(line) <= columns);
    assertThat(lines.get(2)).endsWith("…").contains("Move every");
    assertThat(Glyphs.width(lines.get(2))).isGreaterThan(columns - 3);
  }

  @Test
  void aPlaceKeepsItsEndAndWhatFitsIsWhole() {
    ListedAction deep =
        Actions.tracked(LATE, "incidents/northern-basin/2026/locks.md", "Locks", "HARB-1");

    assertThat(written(new TextActions().fitting(80), list(deep)))
        .contains("  …")
        .contains("s.md:9");
    assertThat(written(new TextActions().fitting(200), list(deep)))
        .isEqualTo(written(new TextActions(), list(deep)));
  }

  @Test
  void whatATerminalWouldObeyIsNotWritten() {
    assertThat(written(new TextActions(), list(item(1, "Ring \u001b[2J the bell"))))
        .doesNotContain("\u001b");
  }
}
