package dev.runwell.reading.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of the predicate that begins with the word between bars. */
class SubjectFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Marek |forgot| to drain the node.; Marek",
        "The second engineer in Oslo |forgot| to drain the node.; engineer",
        "The on-call |forgot| the flag.; on-call",
        "The health check |failed| to see it.; check",
        "Lena, our database administrator, |forgot| the flag.; Lena",
        "Marek, who |ignored| the page, was asleep.; Marek",
        "The team that |ignored| the page was new.; team",
        "Paula restarted the node and |forgot| to drain it.; Paula",
        "Paula restarted the node, opened a ticket and |forgot| to drain it.; Paula",
        "None of the reviewers |noticed| the limit.; reviewers",
        "The reviewer should not have |merged| it.; reviewer",
        "The shift had simply never |read| the page.; shift",
        "After the restart the operator pod |ignored| the lease.; pod",
        "The developers at the vendor |ignored| the ticket.; developers",
        "Anna tried to |hide| the log.; Anna",
        "The deploy broke because nobody |checked| the limit.; nobody"
      })
  void findsWhoDoesIt(String marked, String expected) {
    int start = marked.indexOf('|');
    String text = marked.replace("|", "");
    Sentence sentence = Sentence.of(text, new Span(0, text.length()));
    Subject subject = new SubjectFinder(sentence).of(sentence.positionAt(start));
    assertThat(subject.phrase().map(phrase -> sentence.at(phrase.head()).text()))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"|Forgot| to drain the node.", "In the end, |forgot| to drain the node."})
  void saysWhenNobodyIsNamed(String marked) {
    int start = marked.indexOf('|');
    String text = marked.replace("|", "");
    Sentence sentence = Sentence.of(text, new Span(0, text.length()));
    assertThat(new SubjectFinder(sentence).of(sentence.positionAt(start)))
        .isEqualTo(Subject.LEFT_OUT);
  }
}
