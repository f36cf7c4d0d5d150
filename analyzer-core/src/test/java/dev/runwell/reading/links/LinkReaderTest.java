package dev.runwell.reading.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.Link;
import dev.runwell.model.Link.State;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkReaderTest {
  private static final FileTree FILES =
      FileTree.of(
          Map.of(
              "docs/runbooks/queue.md", "",
              "docs/runbooks/mail.md", "# Mail\n\n## Drain it\n",
              "docs/runbooks/img/Board.png", "",
              "docs/manual/pager.html.md.erb", "",
              "docs/teams/_index.md", "",
              "docs/with space.md", "",
              "src/Main.java", "class Main {}"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.md",
        "./mail.md?plain=1",
        "mail.md#drain-it",
        "MAIL.md",
        "Img/board.png",
        "img",
        "img/",
        "mail",
        "mail.html",
        "../manual/pager.html",
        "../manual/pager",
        "../teams",
        "../teams/",
        "../mail/",
        "../with%20space.md",
        "<../with space.md>",
        "../../src/Main.java#L1-L2",
        "/runbooks/mail.md",
        "/docs/runbooks/mail.md#drain-it",
        "#",
        "#top",
        "#queue-stuck",
      })
  void alive(String href) {
    assertThat(state("# Queue stuck\n\n[x](" + href + ")\n")).isEqualTo(State.ALIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "post.md",
        "../mail.md",
        "img/other.png",
        "../gone/page.md",
        "mail.md.bak",
        "gone",
        "gone.html",
        "100%.md",
      })
  void dead(String href) {
    assertThat(state("[x](" + href + ")\n")).isEqualTo(State.DEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.md#drain", "#gone", "#Queue.Stuck", "./queue.md#gone"})
  void deadAnchor(String href) {
    assertThat(state("# Queue stuck\n\n[x](" + href + ")\n")).isEqualTo(State.DEAD_ANCHOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://example.com/a.md",
        "mailto:team@example.com",
        "//example.com/a",
        "slack:C123",
        "/manual/elsewhere.md",
        "{{page}}.md",
        "${BASE}/a.md",
        "<%=path%>",
        "../../../..",
        "?tab=2",
        "../../../issues/12",
        "../api/index.html",
      })
  void notChecked(String href) {
    assertThat(state("[x](" + href + ")\n")).isEqualTo(State.NOT_CHECKED);
  }

  @Test
  void whereASiteGeneratorDecidesOnlyFilesAreMissed() {
    String site = "---\ntitle: Queue\n---\n";
    assertThat(state(site + "[x](../gone/)")).isEqualTo(State.NOT_CHECKED);
    assertThat(state(site + "[x](../img/Board.png)")).isEqualTo(State.ALIVE);
    assertThat(state(site + "[x](../gone.md)")).isEqualTo(State.DEAD);
  }

  @Test
  void nothingIsDeadWhereNoFilesAreKnown() {
    LinkReader reader = new LinkReader(FileTree.unknown());
    assertThat(reader.read(page("[x](gone.md) [y](#gone)")))
        .extracting(Link::state)
        .containsExactly(State.NOT_CHECKED, State.DEAD_ANCHOR);
  }

  @Test
  void aLinkSpansTextAndDestination() {
    String text =
        """
        A [bo*ld* one](mail.md "Mail"), [by name][m], ![](img/a.png) and <https://a.example>.

        | a |
        |---|
        | [c](d) |

        [m]: mail.md
        """;
    assertThat(read(text))
        .extracting(link -> text.substring(link.span().start(), link.span().end()))
        .containsExactly(
            "[bo*ld* one](mail.md \"Mail\")",
            "[by name][m]",
            "![](img/a.png)",
            "<https://a.example>",
            "[c](d)");
    assertThat(read(text).get(0).text()).isEqualTo("bold one");
    assertThat(read(text).get(1).target()).contains("docs/runbooks/mail.md");
    assertThat(read(text).get(2).target()).contains("docs/runbooks/img/a.png");
    assertThat(read(text).get(3).target()).isEmpty();
  }

  @Test
  void addressesInTheTextAreLinksOutsideCode() {
    assertThat(read("See https://a.example/x_(y), (https://b.example) or `https://c.example`.\n"))
        .extracting(Link::href)
        .containsExactly("https://a.example/x_(y)", "https://b.example");
  }

  @Test
  void htmlHasLinksToo() {
    assertThat(
            read("<div>\n<img width=3 src=\"img/gone.png\">\n<a href='mail.md'>Mail</a>\n</div>"))
        .extracting(Link::state)
        .containsExactly(State.DEAD, State.ALIVE);
  }

  @Test
  void pathsOfAnyLengthAreLookedUp() {
    assertThat(state("[x](" + "a/".repeat(20_000) + ")")).isEqualTo(State.DEAD);
    assertThat(state("[x](" + "../".repeat(20_000) + ")")).isEqualTo(State.NOT_CHECKED);
  }

  private static State state(String text) {
    return read(text).get(0).state();
  }

  private static List<Link> read(String text) {
    return new LinkReader(FILES).read(page(text));
  }

  private static MarkdownTree page(String text) {
    return MarkdownTree.parse(SourceText.of("docs/runbooks/queue.md", text));
  }
}
