package dev.runwell.report;

import static dev.runwell.report.Actions.due;
import static dev.runwell.report.Actions.item;
import static dev.runwell.report.Actions.list;
import static dev.runwell.report.Actions.owned;
import static dev.runwell.report.Actions.tracked;
import static dev.runwell.report.Actions.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownActionsTest {

  @Test
  void twoTablesWithALinkToEachItem() {
    ListedAction item =
        tracked(
            due(owned(item(9, "Add an alert"), "@ines"), "2026-04-19"),
            "pm/a (1).md",
            "Locks",
            "https://tickets.harbour.example/HARB-1");

    assertThat(written(new MarkdownActions(), list(item, item(4, "Drain"))))
        .isEqualTo(
            """
            <!-- runwell: other -->

            ## Action items as of 2026-04-20

            2 action items in 2 post-mortems: 2 open, 1 overdue, 1 without an owner.

            | Due | Overdue | Priority | Owner | Action item | Status | Ticket | From |
            |---|---|---|---|---|---|---|---|
            | 2026-04-19 | 1 day |  | @ines | Add an alert | open | <https://tickets.harbour.example/HARB-1> | [Locks, 2026-03-10](pm/a%20%281%29.md#L9) |
            |  |  |  |  | Drain | open |  | [pm/locks.md:4](pm/locks.md#L4) |

            | Owner | Items | Open | Overdue |
            |---|---|---|---|
            | @ines | 1 | 1 | 1 |
            | nobody | 1 | 1 | 0 |
            """);
  }

  @Test
  void marksOfMarkdownAreTextInACell() {
    assertThat(written(new MarkdownActions(), list(item(4, "Set a|b to *c* in [d](e) <f>"))))
        .contains("| Set a\\|b to \\*c\\* in \\[d\\](e) \\<f\\> |");
  }

  @Test
  void ofNothingThereIsTheSum() {
    assertThat(written(new MarkdownActions(), list()))
        .isEqualTo(
            "<!-- runwell: other -->\n\n## Action items as of 2026-04-20\n\n0 action items in 2 post-mortems: 0 open.\n");
  }
}
