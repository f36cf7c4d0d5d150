package dev.runwell.reading.actions;

import static dev.runwell.reading.actions.ReadItems.all;
import static dev.runwell.reading.actions.ReadItems.due;
import static dev.runwell.reading.actions.ReadItems.one;
import static dev.runwell.reading.actions.ReadItems.priority;
import static dev.runwell.reading.actions.ReadItems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionItemListsTest {
  @Test
  void aHandleThatTellsIsNoOwner() {
    assertThat(one("- @mira mentioned that the driver is signed").owners()).isEmpty();
    assertThat(one("- @mira add a spool alert").owners()).containsExactly("@mira");
  }

  @Test
  void bracketsThatOnlyBeginLikeAStateAreText() {
    assertThat(one("- Keep drivers current (no more than one release behind)").status()).isEmpty();
    assertThat(one("- Reset the print token (done during the incident)").done()).isTrue();
  }

  @Test
  void aBareLinkToATicketIsAnItem() {
    List<ActionItem> items =
        all(
            "- https://tracker.example.org/browse/LBL-12\n- [#14](https://git.example.org/p/q/issues/14)\n");
    assertThat(items).hasSize(2).allMatch(item -> item.ticket().isPresent());
  }

  @Test
  void whatIsNestedTellsMoreAboutTheItem() {
    ActionItem item =
        one(
            """
            - Improve the spool alert
              - Owner: @mira
              - Due: 2031-05-04
              - Priority: medium
              - Done when: a full queue pages the desk within 2 minutes
              - LBL-12
            """);
    assertThat(item.owners()).containsExactly("@mira");
    assertThat(due(item)).isEqualTo("2031-05-04");
    assertThat(priority(item)).isEqualTo("P2");
    assertThat(item.doneWhen()).contains("a full queue pages the desk within 2 minutes");
    assertThat(item.ticket()).contains("LBL-12");
    assertThat(item.measurable()).isTrue();
  }

  @Test
  void aNestedRemarkIsNoItem() {
    assertThat(texts("- Add a spool alert\n  - the vendor has an example\n  - see the wiki\n"))
        .containsExactly("Add a spool alert");
  }

  @Test
  void aGroupIsNoItem() {
    assertThat(
            texts(
                """
                - Prevention:
                  - Cap the queue at 500 jobs
                - **Detection**
                  - Page the desk when a tray is empty
                """))
        .containsExactly("Cap the queue at 500 jobs", "Page the desk when a tray is empty");
  }

  @Test
  void aNameAboveAGroupOwnsIt() {
    List<ActionItem> items =
        all(
            """
            **Mira**

            - Cap the queue at 500 jobs
            - Ship the driver (@tomas)

            @ravi

            - Page the desk when a tray is empty
            """);
    assertThat(items)
        .extracting(item -> String.join(",", item.owners()))
        .containsExactly("Mira", "@tomas", "@ravi");
  }

  @Test
  void headingsPassOnPersonPriorityAndState() {
    List<ActionItem> items =
        all(
            """
            ### P0

            - Cap the queue at 500 jobs

            ### Completed

            - Ship the driver

            ### Nadia

            1. Page the desk when a tray is empty

            ### Process

            - Print the rota
            """);
    assertThat(items).extracting(ReadItems::priority).containsExactly("P0", "", "", "");
    assertThat(items).extracting(ActionItem::done).containsExactly(false, true, false, false);
    assertThat(items.get(2).owners()).containsExactly("Nadia");
    assertThat(items.get(3).owners()).isEmpty();
  }

  @Test
  void namedParagraphsAreItems() {
    List<ActionItem> items =
        all(
            """
            We met on Monday and agreed on these.

            AI-1: Cap the queue at 500 jobs. Owner: @mira

            AI-2 – Ship the driver (P1)
            """);
    assertThat(items).extracting(item -> item.id().orElse("")).containsExactly("AI-1", "AI-2");
    assertThat(items)
        .extracting(ActionItem::text)
        .containsExactly("Cap the queue at 500 jobs.", "Ship the driver");
    assertThat(items.get(0).owners()).containsExactly("@mira");
    assertThat(priority(items.get(1))).isEqualTo("P1");
  }

  @Test
  void numbersOfAListAreNoNames() {
    assertThat(all("1. Cap the queue at 500 jobs\n2. Ship the driver\n"))
        .hasSize(2)
        .allMatch(item -> item.id().isEmpty());
  }

  @Test
  void bracesOfATemplateAreLeftOut() {
    assertThat(
            texts(
                "1. {{ Cap the queue at 500 jobs }} [link to github issue]\n2. {{ summary }} [link to github issue]\n"))
        .containsExactly("Cap the queue at 500 jobs");
  }

  @Test
  void oneLabelBehindAnotherHasNoValue() {
    assertThat(texts("- Done: urgency: write down how quickly the spool must drain\n"))
        .containsExactly("urgency: write down how quickly the spool must drain");
  }
}
