package dev.runwell.reading.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionReview;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews told as their state and their day. */
class ActionReviewReaderTest {

  private static List<String> read(String text) {
    PostMortem document =
        (PostMortem)
            new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown())
                .read(
                    SourceText.of("pm.md", "# Ledger outage\n\n" + text),
                    Optional.of(DocumentKind.POSTMORTEM));
    return document.actionReviews().stream().map(ActionReviewReaderTest::told).toList();
  }

  private static String told(ActionReview review) {
    return review.state() + " " + review.date().map(WrittenDate::text).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Action review:** 2026-04-09|UNTOLD 2026-04-09",
        "**Action item review:** planned for 2026-04-09|PLANNED 2026-04-09",
        "30-day review: 2026-04-09|UNTOLD 2026-04-09",
        "The 30-day review is scheduled for 9 April 2026.|PLANNED 9 April 2026",
        "We will review the action items on 2026-04-09.|PLANNED 2026-04-09",
        "All action items will be reviewed in 30 days.|PLANNED 30 days",
        "The review of the action items was held on 2026-04-09.|HELD 2026-04-09",
        "The action items were reviewed on 2026-04-09 with their owners.|HELD 2026-04-09",
        "The action item review planned for 2026-04-09 was not held.|PLANNED 2026-04-09",
        "Action items are reviewed every Monday.|RECURRING -",
      })
  void aLineTellsOfAReview(String line, String told) {
    assertThat(read("## Lessons learned\n\n" + line)).as(line).containsExactly(told);
    assertThat(read(line)).as(line).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pull request was reviewed on 2026-04-09.",
        "The next code review is planned for 2026-04-09.",
        "The on-call lead checked the dashboards on 2026-03-10.",
        "Action items are listed above.",
        "The runbook was last reviewed on 2026-01-12.",
      })
  void otherReviewsAreNone(String line) {
    assertThat(read("## Lessons learned\n\n" + line)).as(line).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ## 30-day review

        Held on 2026-04-09, two items are open.
        """,
        """
        ## Lessons learned

        | Step | Day |
        |---|---|
        | Action item review held | 2026-04-09 |
        """
      })
  void aSectionOrARowTellsIt(String text) {
    assertThat(read(text)).as(text).containsExactly("HELD 2026-04-09");
  }
}
