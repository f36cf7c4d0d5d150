package dev.runwell.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.source.SourceText;
import org.junit.jupiter.api.Test;

class AngleBracketsTest {

  @Test
  void wordsInAngleBracketsAreTextAndTagsAreNot() {
    Prose prose = first("**Owner:** <team name> or <kbd>Enter</kbd><br>again");
    assertThat(prose.text()).isEqualTo("Owner: <team name> or Enter\nagain");
    int start = prose.text().indexOf('<');
    assertThat(prose.mapped().span(start, start + "<team name>".length()).start()).isEqualTo(11);
  }

  @Test
  void aLineOfWordsInAngleBracketsIsAParagraph() {
    assertThat(first("<describe what users saw>\n").text()).isEqualTo("<describe what users saw>");
    assertThat(tree("<section>\n\ntext\n").blocks().get(0)).isInstanceOf(HtmlBlock.class);
  }

  @Test
  void aMarkKnowsThePlaceOfItsTextAndDestination() {
    String text = "See [the *board*](../board.md \"Board\") and ![](graph.png).";
    Prose prose = first(text);
    assertThat(prose.marks())
        .extracting(mark -> text.substring(mark.place().start(), mark.place().end()))
        .containsExactly("[the *board*](../board.md \"Board\")", "*board*", "![](graph.png)");
  }

  private static Prose first(String text) {
    return ((Paragraph) tree(text).blocks().get(0)).content();
  }

  private static MarkdownTree tree(String text) {
    return MarkdownTree.parse(SourceText.of("page.md", text));
  }
}
