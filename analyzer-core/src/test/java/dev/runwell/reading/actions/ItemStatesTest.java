package dev.runwell.reading.actions;

import static dev.runwell.reading.actions.ReadItems.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import dev.runwell.reading.HouseWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about the state of an item, wherever it is told. */
class ItemStatesTest {
  private static ActionItem ticket(String cell) {
    return one(
        """
        | Action | Owner | Bug |
        |---|---|---|
        | Cap the label queue at 500 jobs | @mira | %s |
        """
            .formatted(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "n/a DONE; none; DONE; true",
        "Bug 771203 TODO; Bug 771203; TODO; false",
        "LBL-12 (in progress); LBL-12; in progress; false",
        "[LBL-12](https://labels.atlassian.net/browse/LBL-12) – done.; https://labels.atlassian.net/browse/LBL-12; done; true",
        "LBL-12, won't fix; LBL-12; won't fix; true",
        "Done; none; Done; true",
        "LBL-12; LBL-12; none; false",
        "Bug 4 new; Bug 4 new; none; false",
      })
  void behindATicket(String cell, String ticket, String status, boolean done) {
    ActionItem item = ticket(cell);
    assertThat(item.ticket().orElse(null)).isEqualTo(ticket);
    assertThat(item.status().orElse(null)).isEqualTo(status);
    assertThat(item.done()).isEqualTo(done);
  }

  @Test
  void aLongCellIsReadFromItsEnd() {
    ActionItem item = ticket("LBL-12 " + "and so on ".repeat(2000) + "(done)");
    assertThat(item.done()).isTrue();
    assertThat(item.ticket()).contains("LBL-12");
  }

  private static ActionItem status(String status, Map<String, List<String>> words) {
    String document =
        """
        # SEV2 Parcel labels not printed

        ## Action items

        | Action | Owner | Status |
        |---|---|---|
        | Cap the label queue at 500 jobs | @mira | %s |
        """
            .formatted(status);
    return ReadItems.whole(document, new HouseWords(Map.of(), Map.of(), Map.of(), words)).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"In every depot", "in every depot, 3 May", "asleep", "Deployed"})
  void aHousesOwnWords(String status) {
    Map<String, List<String>> words =
        Map.of("done", List.of("In every depot"), "open", List.of("asleep", "deployed"));
    ActionItem item = status(status, words);
    assertThat(item.unknownStatus()).isFalse();
    assertThat(item.done()).isEqualTo(status.toLowerCase(Locale.ROOT).contains("depot"));
    assertThat(status("asleep", Map.of()).unknownStatus()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Open, false", "Done, false", "'', false", "See the minutes, true", "TBD, false"})
  void aWordThatNobodyKnowsIsNeither(String status, boolean unknown) {
    assertThat(status(status, Map.of()).unknownStatus()).isEqualTo(unknown);
  }
}
