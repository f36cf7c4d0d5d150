package dev.runwell.reading.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.Milestone;
import dev.runwell.model.PostMortem;
import dev.runwell.model.StatedLength;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths told as {@code minutes: from > to}, with a tilde before those that are rough. */
class StatedLengthReaderTest {
  private static final String TITLE = "# Ledger outage\n\n";

  private static List<String> read(String text) {
    PostMortem document =
        (PostMortem)
            new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown())
                .read(SourceText.of("pm.md", TITLE + text), Optional.of(DocumentKind.POSTMORTEM));
    return document.response().stated().stream().map(StatedLengthReaderTest::told).toList();
  }

  private static String told(StatedLength stated) {
    return (stated.rough() ? "~" : "")
        + stated.length().toMinutes()
        + ": "
        + ids(stated.from())
        + " > "
        + ids(stated.to());
  }

  private static String ids(List<Milestone> milestones) {
    return milestones.stream().map(Milestone::id).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85 minutes|85",
        "14:02 - 15:27 UTC (85 minutes)|85",
        "14:02 - 15:27 UTC|85",
        "2026-03-10 23:50 to 2026-03-11 00:20 UTC|30",
        "23:50–00:20|30",
        "2:00 - 2:45 PM|45",
        "2h 10m|130",
        "1:25:00|85",
        "about 2 hours|~120",
        "over an hour|~60",
        "~45 min|~45",
      })
  void theDurationOfTheHeader(String value, String minutes) {
    assertThat(read("**Duration:** " + value + "\n"))
        .containsExactly(minutes + ": start detected > mitigated resolved");
  }

  @Test
  void timesThatDoNotFitTheirNumberAreAStatementOfTheirOwn() {
    assertThat(read("**Duration:** 14:02 - 15:27 UTC (45 minutes)\n"))
        .containsExactly(
            "45: start detected > mitigated resolved", "85: start detected > mitigated resolved");
  }

  @Test
  void twoFieldsForTheBeginningAndTheEnd() {
    assertThat(read("- Start: 2026-03-10 14:02 UTC\n- End: 2026-03-10 15:27 UTC\n"))
        .containsExactly("85: start detected > mitigated resolved");
    assertThat(read("- Start: 2026-03-10 14:02 UTC\n- End: 2026-03-10 15:27 CET\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Time to detect|start > detected",
        "Time from cause to detection|start > detected",
        "Time from detection to ack|detected > acknowledged",
        "TTD|start > detected",
        "TTA|detected > acknowledged",
        "Detection to mitigation|detected > mitigated resolved",
        "Time between alert and resolution|detected > mitigated resolved",
        "Outage duration|start detected > mitigated resolved",
        "Total duration of the outage|start detected > mitigated resolved",
        "MTTR|start detected acknowledged declared > mitigated resolved",
        "Time to resolution|start detected acknowledged declared > mitigated resolved",
        "Time to restore service|start detected acknowledged declared > mitigated resolved",
      })
  void aLabelInATableAndInAList(String label, String ends) {
    assertThat(
            read(
                "## Detection\n\n| Question | Answer |\n|---|---|\n| "
                    + label
                    + " | 7 minutes |\n"))
        .containsExactly("7: " + ends);
    assertThat(read("## Detection\n\n- **" + label + "**: 7 minutes\n"))
        .containsExactly("7: " + ends);
    assertThat(read("## Impact\n\n| " + label + " | Users |\n|---|---|\n| 7 minutes | 12 |\n"))
        .containsExactly("7: " + ends);
  }

  @Test
  void aHeaderInAFenceAndInFrontMatter() {
    assertThat(read("```\nDate:     2026-03-10\nDuration: 85 minutes\n```\n"))
        .containsExactly("85: start detected > mitigated resolved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The outage lasted 85 minutes.",
        "On Tuesday the ledger refused postings. The outage lasted for 85 minutes, nothing was lost.",
        "The incident lasted from 14:02 to 15:27 UTC.",
        "The total duration of the outage was 85 minutes.",
      })
  void aPlainSentenceOfTheSummary(String sentence) {
    assertThat(read("## Summary\n\n" + sentence + "\n"))
        .containsExactly("85: start detected > mitigated resolved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Duration:** TBD",
        "**Duration:** 7h (during support hours 10:00-17:00)",
        "**Duration:** 10 minutes of outage, 75 minutes of slow pages",
        "**Duration:** up to 3 hours",
        "**Time to resolve (target):** 60 minutes",
        "**Mean time to resolve:** 60 minutes",
        "## Detection\n\n- Time to detect: should be 5 minutes",
        "## Action items\n\n- Time to detect: 5 minutes",
        "## Summary\n\nThe alert fires after 5 minutes.",
        "## Summary\n\nThe outage lasted up to 3 hours for some customers.",
        "## Summary\n\nThe restart lasted 12 minutes.",
        "## Root cause\n\nLast year's incident lasted 85 minutes."
      })
  void whatIsNoLengthOfThisIncident(String text) {
    assertThat(read(text + "\n")).isEmpty();
  }

  @Test
  void aColumnOfTargetsIsLeftOut() {
    assertThat(
            read(
                """
                ## Response

                | Clock | Target | Actual |
                |---|---|---|
                | Time to acknowledge | 5 min | 9 min |
                """))
        .containsExactly("9: detected > acknowledged");
  }

  @Test
  void longAndOddInputIsReadToItsEnd() {
    assertThat(read("## Summary\n\n" + "The outage lasted . ".repeat(20_000) + "\n")).isEmpty();
    assertThat(read("**Duration:** " + "14:02 - ".repeat(10) + "\n")).isEmpty();
  }
}
