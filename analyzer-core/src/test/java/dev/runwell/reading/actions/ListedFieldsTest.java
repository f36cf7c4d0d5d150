package dev.runwell.reading.actions;

import static dev.runwell.reading.actions.ReadItems.due;
import static dev.runwell.reading.actions.ReadItems.one;
import static dev.runwell.reading.actions.ReadItems.priority;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one line of a list says of an item: whose it is, when, how urgent, whether done. */
class ListedFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Add a spool alert. Owner: @mira. Due: 2031-05-04 | Add a spool alert. | @mira | 2031-05-04
          - Add a spool alert (@mira) | Add a spool alert | @mira | ''
          - Add a spool alert (@mira, due 2031-05-04) | Add a spool alert | @mira | 2031-05-04
          - Add a spool alert (mira, due 2031-05-04) | Add a spool alert | mira | 2031-05-04
          - Add a spool alert (Owner: Mira, Due: 2031-05-04, Priority: P1) | Add a spool alert | Mira | 2031-05-04
          - Add a spool alert [Mira] | Add a spool alert | Mira | ''
          - Add a spool alert [@mira] [P1] | Add a spool alert | @mira | ''
          - Add a spool alert — Mira | Add a spool alert | Mira | ''
          - Add a spool alert — @mira, due 2031-05-04 | Add a spool alert | @mira | 2031-05-04
          - Add a spool alert — @mira, P1, due 2031-05-04 (SPL-7) | Add a spool alert | @mira | 2031-05-04
          - Add a spool alert – Mira – P1 – 2031-05-04 | Add a spool alert | Mira | 2031-05-04
          - Add a spool alert - at 80 % - Mira Voss, P1, 4 May 2031 | Add a spool alert - at 80 % | Mira Voss | 2031-05-04
          - Add a spool alert. Owner: Mira Voss, P0, due May 4, 2031 ([SPL-7](https://t.example/SPL-7)) | Add a spool alert. | Mira Voss | 2031-05-04
          - Add a spool alert (owner: Mira Voss, P0, due 4 May 2031). | Add a spool alert. | Mira Voss | 2031-05-04
          - Add a spool alert (owner: Mira, P2, due 4 May 2031; done when it fires in staging) | Add a spool alert | Mira | 2031-05-04
          - Add a spool alert (@mira, P1, due May 4, 2031) | Add a spool alert | @mira | 2031-05-04
          - Add a spool alert. Owner: Mira, Kai. Due: 2031-05-04 | Add a spool alert. | Mira,Kai | 2031-05-04
          - Add a spool alert. P1, due May 4, 2031 | Add a spool alert. | '' | 2031-05-04
          - Add a spool alert. Mira Voss owns this with priority P1, due May 4, 2031 (SPL-7). | Add a spool alert. | Mira Voss | 2031-05-04
          - Add a spool alert - @mira | Add a spool alert | @mira | ''
          - Add a spool alert @mira | Add a spool alert | @mira | ''
          - @mira to add a spool alert by 2031-05-04 | add a spool alert | @mira | 2031-05-04
          - @mira: add a spool alert | add a spool alert | @mira | ''
          - Mira: add a spool alert | add a spool alert | Mira | ''
          - **Mira** - add a spool alert | add a spool alert | Mira | ''
          - [P1] @mira: add a spool alert | add a spool alert | @mira | ''
          - Add a spool alert, owned by @mira, due 2031-05-04 | Add a spool alert | @mira | 2031-05-04
          - Add a spool alert (printing team) | Add a spool alert | printing team | ''
          - Add a spool alert by 4 May 2031. | Add a spool alert. | '' | 2031-05-04
          - Add a spool alert (ETA: 4 May 2031) | Add a spool alert | '' | 2031-05-04
          - Add a spool alert (2031-05-04) | Add a spool alert | '' | 2031-05-04
          - Add a spool alert, deadline 2031-05-04 | Add a spool alert | '' | 2031-05-04
          - Add a spool alert (owner: TBD) | Add a spool alert | '' | ''
          - Add a spool alert. Owner: nobody | Add a spool alert. | '' | ''
          - Add a spool alert [owner] | Add a spool alert | '' | ''
          - Add a spool alert (Mira, soon) | Add a spool alert | Mira | soon
          - Add a spool alert (@mira, P1, Q3) | Add a spool alert | @mira | Q3
          - Add a spool alert (due next sprint) | Add a spool alert | '' | next sprint
          """)
  void ownersAndDatesInEveryPlace(String line, String text, String owner, String due) {
    ActionItem item = one(line);
    assertThat(item.text()).isEqualTo(text);
    assertThat(String.join(",", item.owners())).isEqualTo(owner);
    assertThat(due(item)).isEqualTo(due);
    assertThat(item.done()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - **P1** Add a spool alert | P1
          - P0 Add a spool alert | P0
          - `P2` Add a spool alert (@mira) | P2
          - [P1] Add a spool alert | P1
          - P1: Add a spool alert | P1
          """)
  void aPriorityInFront(String line, String priority) {
    ActionItem item = one(line);
    assertThat(item.text()).isEqualTo("Add a spool alert");
    assertThat(priority(item)).isEqualTo(priority);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Renew the print server's certificate before it expires on 2031-04-01",
        "- Replay the labels of 2031-04-01 from the log",
        "- Until 2031-04-01 the old driver is signed; replace it",
        "- Tell @hall-b when a tray is empty",
        "- Add the group @printing to the rota",
        "- Rewrite the driver (the one for model 7)",
        "- Describe the high load case in the runbook",
        "- Handle critical labels in their own queue",
        "- Create the page \"Owner: how to find one\" in the wiki"
      })
  void theTasksOwnWordsAreNoFields(String line) {
    ActionItem item = one(line);
    assertThat(item.owners()).isEmpty();
    assertThat(item.due()).isEmpty();
    assertThat(item.priority()).isEmpty();
    assertThat(item.text()).isEqualTo(line.substring(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - [x] Add a spool alert | true
          - [ ] Add a spool alert | false
          - ~~Add a spool alert~~ | true
          - Add a spool alert (done) | true
          - Add a spool alert - DONE | true
          - DONE: Add a spool alert | true
          - ✅ Add a spool alert | true
          - :white_check_mark: Add a spool alert | true
          - Add a spool alert. Status: closed | true
          - Add a spool alert; Completed as of 2031-05-04. | true
          - Add a spool alert. DONE in PR 41 | true
          - Added a spool alert | true
          - We have upgraded the spooler to 4.2 | true
          - We moved the spooler to host 7 | true
          - The spooler has been upgraded to 4.2 | true
          - Wrote a runbook for the spooler | true
          - Add a spool alert (to be done) | false
          - Add a spool alert (not done) | false
          - Add a spool alert (in progress) | false
          - Automated tests for the spooler | false
          - The spooler should be upgraded to 4.2 | false
          - Check whether the spooler was upgraded | false
          - Send a message when a print job is done | false
          - Alert if a job has been queued for 5 minutes | false
          - Set the queue limit to 200 | false
          """)
  void doneIsWhatTheDocumentTellsAsDone(String line, boolean done) {
    assertThat(one(line).done()).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Add a spool alert ([#12](https://git.example.org/p/q/issues/12)) | https://git.example.org/p/q/issues/12
          - Add a spool alert [PR](https://git.example.org/p/q/pull/13) | https://git.example.org/p/q/pull/13
          - Add a spool alert (LBL-12) | LBL-12
          - LBL-12: Add a spool alert | LBL-12
          - [LBL-12](https://tracker.example.org/browse/LBL-12) Add a spool alert | https://tracker.example.org/browse/LBL-12
          - Add a spool alert #12 | #12
          - Add a spool alert (https://tracker.example.org/browse/LBL-12) | https://tracker.example.org/browse/LBL-12
          - Add a spool alert [link to issue] | ''
          - Add a spool alert with SHA-256 sums | ''
          - Add a spool alert to [the guide](https://docs.example.org/guide) | ''
          """)
  void ticketsAreLinksToATrackerOrKeys(String line, String ticket) {
    ActionItem item = one(line);
    assertThat(item.ticket().orElse("")).isEqualTo(ticket);
    assertThat(item.text()).contains("Add a spool alert").doesNotContain("LBL", "link to issue");
  }
}
