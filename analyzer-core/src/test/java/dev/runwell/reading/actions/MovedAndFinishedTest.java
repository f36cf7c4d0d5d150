package dev.runwell.reading.actions;

import static dev.runwell.reading.actions.ReadItems.due;
import static dev.runwell.reading.actions.ReadItems.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that were finished or put off, in the words in which people say so. */
class MovedAndFinishedTest {
  private static ActionItem row(String due, String status) {
    return one(
        "| Action | Owner | Due | Status |\n|---|---|---|---|\n| Cap the label queue at 500 jobs | @mira | "
            + due
            + " | "
            + status
            + " |\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Closed as duplicate",
        "Implemented and tested",
        "Rolled out to all depots",
        "✓ merged",
        "Fixed in #412",
        "Not needed any more",
        "Risk accepted",
        "This has been done"
      })
  void aStatusThatTellsTheEnd(String status) {
    assertThat(row("2031-05-04", status).done()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Postponed", "Moved to backlog", "Stalled", "In progress and on track"})
  void aStatusThatTellsNoEnd(String status) {
    ActionItem item = row("2031-05-04", status);
    assertThat(item.done()).isFalse();
    assertThat(item.unknownStatus()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deployed to staging", "Amber", "With facilities"})
  void aStatusOfWhichNobodyCanTell(String status) {
    ActionItem item = row("2031-05-04", status);
    assertThat(item.done()).isFalse();
    assertThat(item.unknownStatus()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"done 2031-05-04", "2031-05-04 ✅", "2031-05-04 (done)", "Completed: 4 May 2031"})
  void theDueDateTellsTheEnd(String due) {
    assertThat(row(due, "").done()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~~2031-05-04~~ 2031-06-01 | 2031-06-01
          2031-05-04 → 2031-06-01 | 2031-06-01
          2031-05-04 (moved to 2031-06-01) | 2031-06-01
          2031-06-01 (was 2031-05-04) | 2031-06-01
          2031-05-04 to 2031-06-01 | 2031-06-01
          ~~2031-05-04~~ | 2031-05-04
          """)
  void theDayThatHoldsNow(String cell, String day) {
    assertThat(due(row(cell, "Open"))).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Cap the label queue at 500 jobs (@mira, due 2031-05-04, moved to 2031-06-01)",
        "- Cap the label queue at 500 jobs, due 2031-05-04, postponed to 2031-06-01"
      })
  void aListTellsTheNewDay(String line) {
    ActionItem item = one(line);
    assertThat(due(item)).isEqualTo("2031-06-01");
    assertThat(item.text()).isEqualTo("Cap the label queue at 500 jobs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Cap the label queue at 500 jobs (@mira, due 2031-05-04) – shipped in 4.2",
        "- Cap the label queue at 500 jobs (@mira). This has been done.",
        "- Cap the label queue at 500 jobs (@mira). Implemented in #412.",
      })
  void aListTellsTheEnd(String line) {
    ActionItem item = one(line);
    assertThat(item.done()).isTrue();
    assertThat(item.text()).isEqualTo("Cap the label queue at 500 jobs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Completed on", "Done", "Date closed"})
  void theDayOnWhichItWasFinished(String head) {
    String table =
        "| Action | Due | " + head + " |\n|---|---|---|\n| Cap the label queue | 2031-05-04 | ";
    assertThat(one(table + "2031-05-02 |\n").done()).isTrue();
    assertThat(one(table + " |\n").done()).isFalse();
  }

  @Test
  void aNoteTellsTheEnd() {
    String table = "| Action | Due | Notes |\n|---|---|---|\n| Cap the label queue | 2031-05-04 | ";
    assertThat(one(table + "Done on 2 May |\n").done()).isTrue();
    assertThat(one(table + "Done by hand until now, takes an hour |\n").done()).isFalse();
    assertThat(one(table + "Needs the new driver |\n").done()).isFalse();
  }

  @Test
  void aHeadingTellsTheEnd() {
    assertThat(one("### Fixes (already done)\n\n- Cap the label queue at 500 jobs\n").done())
        .isTrue();
    assertThat(one("### Fixes (to be done)\n\n- Cap the label queue at 500 jobs\n").done())
        .isFalse();
  }
}
