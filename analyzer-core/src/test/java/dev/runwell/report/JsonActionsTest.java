package dev.runwell.report;

import static dev.runwell.report.Actions.due;
import static dev.runwell.report.Actions.item;
import static dev.runwell.report.Actions.list;
import static dev.runwell.report.Actions.owned;
import static dev.runwell.report.Actions.roughlyDue;
import static dev.runwell.report.Actions.tracked;
import static dev.runwell.report.Actions.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonActionsTest {

  @Test
  void everythingThatIsKnownOfAnItem() {
    ListedAction item =
        urgent(due(owned(item(9, "Add an alert"), "@ines"), "2026-04-17"), "urgent", "P0");

    assertThat(written(list(tracked(item, "pm/a.md", "Locks", "HARB-1"))))
        .contains(
            "\"items\": [{\"path\": \"pm/a.md\",\"line\": 9,\"id\": \"AI-1\","
                + "\"text\": \"Add an alert\",\"owners\": [\"@ines\"],\"priority\": \"P0\","
                + "\"due\": \"2026-04-17\",\"dueText\": \"2026-04-17\",\"status\": null,"
                + "\"done\": false,\"ticket\": \"HARB-1\",\"daysOverdue\": 3,"
                + "\"incident\": {\"title\": \"Locks\",\"date\": \"2026-03-10\"}}]");
  }

  @Test
  void whatIsNotThereIsNull() {
    assertThat(written(list(roughlyDue(item(3, "Drain"), "Q3"))))
        .contains(
            "\"owners\": [],\"priority\": null,\"due\": null,\"dueText\": \"Q3\",",
            "\"daysOverdue\": null,\"incident\": {\"title\": null,\"date\": null}");
  }

  @Test
  void headSumsAndProblems() {
    ActionList list =
        new ActionList(
            Actions.TODAY,
            7,
            2,
            5,
            List.of(due(owned(item(9, "Add an alert"), "@ines"), "2026-04-17"), item(3, "Drain")),
            List.of(new Problem("pm/b.md", "file cannot be read: permission denied")));

    assertThat(written(list))
        .startsWith(
            "{\"schema\": \"runwell/actions/1\",\"version\": \"1.0\",\"asOf\": \"2026-04-20\","
                + "\"summary\": {\"documents\": 7,\"postMortems\": 2,\"items\": 2,\"open\": 2,"
                + "\"overdue\": 1,\"unowned\": 1},\"owners\": ["
                + "{\"owner\": \"@ines\",\"items\": 1,\"open\": 1,\"overdue\": 1},"
                + "{\"owner\": null,\"items\": 1,\"open\": 1,\"overdue\": 0}],")
        .endsWith(
            "\"problems\": [{\"path\": \"pm/b.md\","
                + "\"message\": \"file cannot be read: permission denied\"}]}");
  }

  private static String written(ActionList list) {
    // One line each: what counts here is what is said, not how it is laid out.
    return Actions.written(new JsonActions("1.0"), list).replaceAll("\n *", "");
  }
}
