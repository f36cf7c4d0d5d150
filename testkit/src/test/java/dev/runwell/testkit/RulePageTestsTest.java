package dev.runwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulePageTestsTest {

  private static List<String> failures(SmallCatalogue catalogue) {
    return Failures.of(RulePageTests.of(catalogue));
  }

  @Test
  void aPageThatHoldsPasses() {
    assertThat(failures(SmallCatalogue.withPages())).isEmpty();
    assertThat(RulePageTests.of(SmallCatalogue.withPages()).flatMap(Failures::tests)).hasSize(4);
    assertThat(RulePageTests.of(SmallCatalogue.withPages(), "section/shouting")).hasSize(1);
  }

  @Test
  void whatIsExpectedAndNotFoundIsShownWithItsPlace() {
    assertThat(failures(SmallCatalogue.changed("## DRAINING A NODE", "## Draining a node")))
        .singleElement()
        .asString()
        .contains(
            """
            section/shouting, example at line 10 of its page, taken as runbook

            ## Draining a node
               ^
            expected, not found: 3:4 "in capitals"
            """);
  }

  @Test
  void whatIsFoundAndNotExpectedIsShownWithItsPlace() {
    assertThat(failures(SmallCatalogue.changed("## SQS", "## KAFKA")))
        .singleElement()
        .asString()
        .contains(
            """
            ## KAFKA
               ^^^^^
            found, not expected: 5:4 Heading is in capitals [section/shouting]
            """);
  }

  @Test
  void columnAndWordsHaveToFit() {
    assertThat(failures(SmallCatalogue.changed("expect 4", "expect 3"))).hasSize(1);
    assertThat(failures(SmallCatalogue.changed("\"in capitals\"", "\"is quiet\""))).hasSize(1);
  }

  @Test
  void everyMarkIsMetOnce() {
    String mark = " <!-- expect 4 \"in capitals\" -->";
    assertThat(failures(SmallCatalogue.changed(mark, mark + mark))).hasSize(1);
  }

  @Test
  void flaggedNeedsMarksAndAcceptedHasNone() {
    assertThat(failures(SmallCatalogue.changed(" <!-- expect 4 \"in capitals\" -->", "")))
        .containsExactly("line 10: a flagged example needs a mark");
    assertThat(failures(SmallCatalogue.changed("## SQS", "## SQS <!-- expect 4 \"x\" -->")))
        .containsExactly("line 20: an accepted example has no marks");
  }

  @Test
  void wholeDocumentsAnswerToTheirWholeGroup() {
    assertThat(failures(SmallCatalogue.changed("```markdown\n", "```markdown whole\n")))
        .hasSize(2)
        .allMatch(failure -> failure.contains("Document has no owner [section/missing-owner]"));
  }

  @Test
  void aFenceNamesKindAndFile() {
    SmallCatalogue named =
        SmallCatalogue.changed("```markdown\n", "```markdown postmortem rb/queue.md\n");
    assertThat(failures(named)).singleElement().asString().contains("taken as postmortem");
    assertThatThrownBy(
            () -> failures(SmallCatalogue.changed("```markdown\n", "```markdown wole\n")))
        .hasMessage("line 10: 'wole' is neither a kind, a file name nor a day");
  }

  @Test
  void blocksInOtherLanguagesAreNotRun() {
    assertThat(
            RulePageTests.of(SmallCatalogue.changed("```markdown\n", "```yaml\n"))
                .flatMap(Failures::tests))
        .hasSize(2);
  }

  @Test
  void marksAreCutOutWithTheBlanksBeforeThem() {
    MarkedText text =
        MarkedText.parse("a <!-- expect 1 \"x \\\"y\\\"\" --> <!-- expect 2 \"z\" -->\nb\n");
    assertThat(text.text()).isEqualTo("a\nb\n");
    assertThat(text.marks()).containsExactly(new Mark(1, 1, "x \"y\""), new Mark(1, 2, "z"));
    assertThatThrownBy(() -> MarkedText.parse("a\nb <!-- expect x -->"))
        .hasMessageStartingWith("line 2: a mark reads");
  }

  @Test
  void messagesStateTheProblem() {
    MessageForm.check("Action item has no owner");
    for (String bad :
        List.of("", "No owner.", "no owner", "No owner!", "Please name an owner", "a\nb", " No")) {
      assertThatThrownBy(() -> MessageForm.check(bad)).isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void asOfMovesTheDayOfTheExamplesBelow() {
    RulePage page =
        RulePage.parse(
            "## Flagged\n\n```a\n```\n\n<!-- as-of 2026-05-01 -->\n\n~~~~b\n```\n~~~~\n");
    assertThat(page.fences()).extracting(Fence::asOf).containsExactly("", "2026-05-01");
    assertThat(page.fences().get(1).text()).isEqualTo("```\n");
  }
}
