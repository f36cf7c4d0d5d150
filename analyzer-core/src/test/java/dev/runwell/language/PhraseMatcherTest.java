package dev.runwell.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {

  private static List<String> found(String lexicon, String text) {
    return PhraseMatcher.of(Lexicon.parse("test", lexicon)).find(text).stream()
        .map(match -> match.tag() + "=" + text.substring(match.start(), match.end()))
        .toList();
  }

  @Test
  void caseMakesNoDifferenceWhateverTheLocale() {
    assertThat(found("outage limit | bad", "An OUTAGE LIMIT here"))
        .containsExactly("bad=OUTAGE LIMIT");
  }

  @Test
  void phrasesStartAndEndAtWordBoundaries() {
    assertThat(found("page | call", "the homepage and pages, but page"))
        .containsExactly("call=page");
  }

  @Test
  void aSpaceIsAnyWhiteSpaceEvenALineEnd() {
    assertThat(found("on call | who", "who is on\n  call?")).containsExactly("who=on\n  call");
  }

  @Test
  void aSuffixInBracketsMayBeMissing() {
    assertThat(found("customer(s) | who", "a customer, two customers"))
        .containsExactly("who=customer", "who=customers");
  }

  @Test
  void oneOfSeveralMustBeThere() {
    assertThat(found("notif(y/ies) | tell", "notify, notifies, notif"))
        .containsExactly("tell=notify", "tell=notifies");
  }

  @Test
  void anEmptyChoiceIsAChoice() {
    assertThat(found("post(/-/ )mortem | past", "postmortem post-mortem post mortem"))
        .containsExactly("past=postmortem", "past=post-mortem", "past=post mortem");
  }

  @Test
  void numbersAndRangesMatchWithAndWithoutSpaceBehindThem() {
    assertThat(found("within <number> m | time", "within 30m or within 10-15 m or within few m"))
        .containsExactly("time=within 30m", "time=within 10-15 m");
  }

  @Test
  void aWordStandsForAnyOneWord() {
    assertThat(found("<word> team | who", "the ledger team; 5 team"))
        .containsExactly("who=ledger team");
  }

  @Test
  void definedListsAreUsedInPhrases() {
    String lexicon = "<unit> = minute(s), h\n[time]\nafter <number> <unit>\n";
    assertThat(found(lexicon, "after 5 minutes, after 2h, after 3 days"))
        .containsExactly("time=after 5 minutes", "time=after 2h");
  }

  @Test
  void theLongestPhraseOfATagWins() {
    assertThat(found("[who]\non call\non call schedule\nschedule\n", "the on call schedule"))
        .containsExactly("who=on call schedule");
  }

  @Test
  void tagsAreFoundSideBySide() {
    assertThat(found("on call | who\non call rota | rota", "on call rota"))
        .containsExactlyInAnyOrder("who=on call", "rota=on call rota");
  }

  @Test
  void typographicApostrophesAndHyphensAreTheSame() {
    assertThat(found("don't wait | now\non-call | who", "don\u2019t wait for on\u2011call"))
        .containsExactly("now=don\u2019t wait", "who=on\u2011call");
  }

  @Test
  void commentsAndSectionsAreRead() {
    Lexicon lexicon = Lexicon.parse("test", "# why\n[a]\none # the first\n\ntwo | b\n");
    assertThat(lexicon.words("a")).containsExactly("one");
    assertThat(lexicon.words("b")).containsExactly("two");
  }

  @Test
  void errorsNameTheLexiconAndTheLine() {
    assertThatThrownBy(() -> Lexicon.parse("words", "[a]\nfine\nbroken (s\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("words:3:");
    assertThatThrownBy(() -> Lexicon.parse("words", "no tag")).hasMessageStartingWith("words:1:");
    assertThatThrownBy(() -> Lexicon.parse("words", "[a]\nafter <unknown>"))
        .hasMessage("words:2: <unknown> is not defined above");
  }

  @Test
  void aPhraseThatMayBeNothingIsAnError() {
    for (String nothing : List.of("(maybe)", "(very) (much)", "(/soon/later)")) {
      Lexicon lexicon = Lexicon.parse("words", "fine | a\n" + nothing + " | b\n");
      assertThatThrownBy(() -> PhraseMatcher.of(lexicon))
          .as(nothing)
          .hasMessage("words:2: a phrase without words");
    }
    assertThat(found("(maybe) later | a", "later")).containsExactly("a=later");
  }

  @Test
  void aLongTextIsNoTrouble() {
    String text = "word ".repeat(200_000) + "page";
    assertThat(found("page | call", text)).containsExactly("call=page");
  }
}
