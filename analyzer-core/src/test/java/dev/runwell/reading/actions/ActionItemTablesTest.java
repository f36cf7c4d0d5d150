package dev.runwell.reading.actions;

import static dev.runwell.reading.actions.ReadItems.all;
import static dev.runwell.reading.actions.ReadItems.due;
import static dev.runwell.reading.actions.ReadItems.one;
import static dev.runwell.reading.actions.ReadItems.priority;
import static dev.runwell.reading.actions.ReadItems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import dev.runwell.model.WrittenDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionItemTablesTest {
  @Test
  void theHandbooksOwnTable() {
    ActionItem item =
        one(
            """
            | ID | Action item | Owner | Priority | Due date | Status |
            |---|---|---|---|---|---|
            | AI-7 | Cap the label queue at 500 jobs | @mira | P1 | 2031-05-04 | Open |
            """);
    assertThat(item.id()).contains("AI-7");
    assertThat(item.text()).isEqualTo("Cap the label queue at 500 jobs");
    assertThat(item.owners()).containsExactly("@mira");
    assertThat(priority(item)).isEqualTo("P1");
    assertThat(due(item)).isEqualTo("2031-05-04");
    assertThat(item.status()).contains("Open");
    assertThat(item.done()).isFalse();
    assertThat(item.measurable()).isTrue();
  }

  @Test
  void otherNamesAndAnotherOrder() {
    ActionItem item =
        one(
            """
            | Prio | Who | What | By when | Jira | State | Definition of done |
            |---|---|---|---|---|---|---|
            | High | Label squad | Swap the printer driver | 4 May 2031 | LBL-88 | Shipped | 50 labels print in staging |
            """);
    assertThat(item.text()).isEqualTo("Swap the printer driver");
    assertThat(item.owners()).containsExactly("Label squad");
    assertThat(priority(item)).isEqualTo("P1");
    assertThat(due(item)).isEqualTo("2031-05-04");
    assertThat(item.ticket()).contains("LBL-88");
    assertThat(item.done()).isTrue();
    assertThat(item.doneWhen()).contains("50 labels print in staging");
  }

  @Test
  void aTaskColumnWithoutAKnownNameIsTheWordiestOne() {
    assertThat(
            texts(
                """
                | Prevention of recurrence | Assignee | ETA |
                |---|---|---|
                | Reject labels without a postcode | Noor | 2031-06-01 |
                | Page the desk when a printer is offline | Tomas | 2031-06-02 |
                """))
        .containsExactly(
            "Reject labels without a postcode", "Page the desk when a printer is offline");
  }

  @Test
  void aColumnThatOnlyCountsIsNoTask() {
    List<ActionItem> items =
        all(
            """
            | Item | Description | DRI |
            |---|---|---|
            | 1 | Add a spare printer to hall B | Ravi |
            | 2 | Drop the legacy spooler | TBD |
            """);
    assertThat(items)
        .extracting(ActionItem::text)
        .containsExactly("Add a spare printer to hall B", "Drop the legacy spooler");
    assertThat(items.get(0).id()).isEmpty();
    assertThat(items.get(1).owners()).isEmpty();
  }

  @Test
  void placeholdersNameNobodyAndNoDay() {
    List<ActionItem> items =
        all(
            """
            | Task | Owner | Due | Ticket |
            |---|---|---|---|
            | Add an alert on spool depth over 200 | TBD | TBD | TODO |
            | Rename the hall B queue | <name> | - | [link] |
            | Remove the test printer | Unassigned | ? | N/A |
            | Store spool logs for 30 days | [owner] | n/a | |
            """);
    assertThat(items).hasSize(4);
    assertThat(items).allMatch(item -> item.owners().isEmpty());
    assertThat(items).allMatch(item -> item.due().isEmpty());
    assertThat(items).allMatch(item -> item.ticket().isEmpty());
  }

  @Test
  void emptyAndPromptRowsAreNoItems() {
    assertThat(
            all(
                """
                | Action | Owner | Due |
                |---|---|---|
                |  |  |  |
                | [Action item] | [owner] | YYYY-MM-DD |
                | <what to do> | <who> | <when> |
                | ... | ... | ... |
                | None | | |
                """))
        .isEmpty();
  }

  @Test
  void datesThatAreNoDayAreKeptAsWritten() {
    List<ActionItem> items =
        all(
            """
            | Action | Due |
            |---|---|
            | Label the spare parts | Q3 |
            | Retire queue 9 | 03/04/2031 |
            """);
    assertThat(items.get(0).due().orElseThrow().date()).isInstanceOf(WrittenDate.Vague.class);
    assertThat(items.get(1).due().orElseThrow().date()).isInstanceOf(WrittenDate.Ambiguous.class);
  }

  @Test
  void aStruckRowAndTickedRowsAreDone() {
    List<ActionItem> items =
        all(
            """
            | Action | Done? |
            |---|---|
            | ~~Replace the ribbon sensor~~ | |
            | Replace the toner sensor | ✅ |
            | Replace the tray sensor | yes |
            | Replace the door sensor | no |
            | Replace the paper sensor | in progress |
            """);
    assertThat(items).extracting(ActionItem::done).containsExactly(true, true, true, false, false);
  }

  @Test
  void statesInWords() {
    List<ActionItem> items =
        all(
            """
            | Action | Status |
            |---|---|
            | Add rule a | Closed |
            | Add rule b | Won't do |
            | Add rule c | Merged in #41 |
            | Add rule d | Not done |
            | Add rule e | To be done |
            | Add rule f | Done (2031-05-02) |
            | Add rule g | Resolved, see notes |
            | Add rule h | Waiting for parts |
            """);
    assertThat(items)
        .extracting(ActionItem::done)
        .containsExactly(true, true, true, false, false, true, true, false);
  }

  @Test
  void severalOwnersInOneCell() {
    ActionItem item =
        one(
            """
            | Action | Owner |
            |---|---|
            | Write a runbook for jammed trays | @mira, @tomas and Hall team |
            """);
    assertThat(item.owners()).containsExactly("@mira", "@tomas", "Hall team");
  }

  @Test
  void aTableThatExplainsPrioritiesListsNoWork() {
    assertThat(
            texts(
                """
                | Priority | Meaning |
                |---|---|
                | P0 | within a week |
                | P1 | within a month |

                | Action | Priority |
                |---|---|
                | Ship the new spooler | P0 |
                """))
        .containsExactly("Ship the new spooler");
  }

  @Test
  void aHouseHasItsOwnPriorities() {
    List<ActionItem> items =
        ReadItems.whole(
            """
            # Outage

            ## Action items

            | Action | Priority |
            |---|---|
            | Ship the new spooler | red |
            | Ship the old spooler | A2 |
            | Ship no spooler | purple |
            """,
            Map.of("A1", List.of("red"), "A2", List.of("amber")));
    assertThat(items).extracting(ReadItems::priority).containsExactly("A1", "A2", "");
    assertThat(items.get(2).priority().orElseThrow().text()).isEqualTo("purple");
  }

  @Test
  void theLineIsThatOfTheRow() {
    String document = "# T\n\n## Action items\n\n| Action |\n|---|\n| Ship the new spooler |\n";
    ActionItem item = ReadItems.whole(document).get(0);
    assertThat(document.substring(0, item.span().start()).lines().count()).isEqualTo(6);
    assertThat(document.substring(item.textSpan().start(), item.textSpan().end()))
        .isEqualTo("Ship the new spooler");
  }
}
