package dev.runwell.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks and their text, with the way back into the file. */
class MarkdownTreeTest {

  private static final String MIXED =
      """
      # Orders are *slow*

      Page fired at `14:02` &amp; was \\*acknowledged\\* by **Kim**.
      See [the dashboard](https://graphs.example/orders "now") or <https://graphs.example>.

      1. Run `queue-depth`
      	- nested with a tab
      2) not the same list

      > quoted **text**

      | Time | What \\| who |
      |---|---|
      | 14:02 | `a \\| b` paged |
      | 14:09 | ~~wrong~~ |

      ```text
      code here
      ```

          indented code
      """;

  private static MarkdownTree tree(String text) {
    return MarkdownTree.parse(SourceText.of("page.md", text));
  }

  @ParameterizedTest(name = "line ends {0}")
  @ValueSource(strings = {"\n", "\r\n"})
  @DisplayName("every character of prose knows the character of the file it came from")
  void mapsEveryCharacter(String lineEnd) {
    MarkdownTree tree = tree(MIXED.replace("\n", lineEnd));
    List<Prose> all = prose(tree.blocks());
    assertThat(all).hasSizeGreaterThan(12);
    for (Prose prose : all) {
      for (int index = 0; index < prose.text().length(); index++) {
        char wanted = prose.text().charAt(index);
        char found = tree.source().text().charAt(prose.mapped().offset(index));
        boolean decoded = found == '&' || (wanted == '\n' && Character.isWhitespace(found));
        assertThat(decoded || found == wanted)
            .as("%s at %s of %s", found, index, prose.text())
            .isTrue();
      }
    }
  }

  @Test
  @DisplayName("the span of a part covers its source, marks inside included")
  void spansCoverMarks() {
    MarkdownTree tree = tree("Paged **the** on-call.\n");
    Prose prose = ((Paragraph) tree.blocks().get(0)).content();
    assertThat(prose.text()).isEqualTo("Paged the on-call.");
    assertThat(tree.source().slice(prose.mapped().span(0, 9))).isEqualTo("Paged **the");
    assertThat(tree.source().slice(prose.mapped().span(6, 9))).isEqualTo("the");
  }

  @Test
  @DisplayName("a byte order mark is no text, tabs count one")
  void byteOrderMark() {
    MarkdownTree tree = tree("\uFEFF#\tDisk full\n");
    Heading heading = (Heading) tree.blocks().get(0);
    assertThat(heading.content().text()).isEqualTo("Disk full");
    assertThat(heading.content().span()).isEqualTo(new Span(2, 11));
  }

  @Test
  @DisplayName("front matter, comments and template lines are blanked in place")
  void masks() {
    String text =
        """
        ---
        title: x
        ---

        <!-- one
        ## not a heading
        -->
        ## Heading <!-- two -->

        ::: callout
        <% if x %>
        text `<!-- code -->`
        :::
        """;
    MarkdownTree tree = tree(text);
    assertThat(tree.frontMatter()).map(FrontMatter::format).contains(FrontMatter.Format.YAML);
    assertThat(tree.comments())
        .extracting(comment -> comment.content().text().strip())
        .containsExactly("one\n## not a heading", "two");
    assertThat(prose(tree.blocks()))
        .extracting(Prose::text)
        .containsExactly("Heading", "text <!-- code -->");
    Heading heading = (Heading) tree.blocks().get(0);
    assertThat(tree.source().position(heading.span().start()).line()).isEqualTo(8);
  }

  @Test
  @DisplayName("TOML front matter, and two rules across a page that are none")
  void tomlAndRules() {
    assertThat(tree("+++\ntitle = \"x\"\n+++\n\ntext\n").frontMatter())
        .map(FrontMatter::format)
        .contains(FrontMatter.Format.TOML);
    assertThat(tree("---\nJust prose here\n\n---\n").frontMatter()).isEmpty();
    assertThat(tree("---\nkey: value\nnever closed\n").frontMatter()).isEmpty();
  }

  @Test
  @DisplayName("a comment without an end is text, and nothing is lost")
  void unclosedComment() {
    assertThat(prose(tree("Start\n\n<!-- oops\n\n## Heading\n").blocks()))
        .extracting(Prose::text)
        .contains("Start");
  }

  @Test
  @DisplayName("task marks are told, escaped pipes stay in their cell, short rows have cells")
  void listsAndTables() {
    MarkdownTree tree =
        tree("- [x] done\n- [ ] open\n- [link](x)\n\n| a | b |\n|---|---|\n| 1 \\| 2 | 3\n");
    ListBlock list = (ListBlock) tree.blocks().get(0);
    assertThat(list.items())
        .extracting(ListItem::task)
        .containsExactly(ListItem.Task.DONE, ListItem.Task.OPEN, ListItem.Task.NONE);
    assertThat(list.items().get(0).lead()).map(Prose::text).contains("done");
    Table table = (Table) tree.blocks().get(1);
    assertThat(table.rows().get(0).cells())
        .extracting(cell -> cell.content().text())
        .containsExactly("1 | 2", "3");
  }

  @Test
  @DisplayName("a labelled line above dashes is a paragraph, a short line is a heading")
  void setext() {
    assertThat(tree("**Owner:** payments team\n---\n").blocks())
        .extracting(Object::getClass)
        .containsExactly(Paragraph.class, ThematicBreak.class);
    assertThat(tree("Escalation\n---\n").blocks().get(0)).isInstanceOf(Heading.class);
  }

  @Test
  @DisplayName("what is folded out is one block")
  void details() {
    MarkdownTree tree =
        tree("<details>\n<summary>Mail</summary>\n\n## Inside\n\ntext\n\n</details>\n\n## After\n");
    assertThat(tree.blocks())
        .extracting(Object::getClass)
        .containsExactly(Details.class, Heading.class);
  }

  @Test
  @DisplayName("hostile nesting is read in bounded depth, and what follows it is still there")
  void hostileNesting() {
    for (String mark : List.of("> ", "- ", "1. ", "[", "*a ", "**", "`", "<div>")) {
      MarkdownTree tree = tree(mark.repeat(10_000) + "x\n\n## Mitigation\n");
      assertThat(prose(tree.blocks()))
          .extracting(Prose::text)
          .as(mark)
          .anyMatch(text -> text.contains("Mitigation"));
    }
  }

  private static List<Prose> prose(List<Block> blocks) {
    List<Prose> all = new ArrayList<>();
    blocks.forEach(block -> collect(block, all));
    return all;
  }

  private static void collect(Block block, List<Prose> all) {
    if (block instanceof Heading heading) {
      all.add(heading.content());
    } else if (block instanceof Paragraph paragraph) {
      all.add(paragraph.content());
    } else if (block instanceof ListBlock list) {
      list.items().forEach(item -> collect(item, all));
    } else if (block instanceof ListItem item) {
      item.children().forEach(child -> collect(child, all));
    } else if (block instanceof Quote quote) {
      quote.children().forEach(child -> collect(child, all));
    } else if (block instanceof Details details) {
      details.children().forEach(child -> collect(child, all));
    } else if (block instanceof Table table) {
      table.header().cells().forEach(cell -> all.add(cell.content()));
      table.rows().forEach(row -> row.cells().forEach(cell -> all.add(cell.content())));
    } else if (block instanceof CodeBlock code) {
      code.lines().forEach(line -> all.add(Prose.plain(line)));
    }
  }
}
