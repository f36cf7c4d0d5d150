package dev.runwell.reading.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.markdown.MarkdownTree;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Drain a node | drain-a-node",
        "What's wrong? (first look) | whats-wrong-first-look",
        "Step 2: `kubectl top` & friends | step-2-kubectl-top--friends",
        "The [queue](queue.md) of *mails* | the-queue-of-mails",
        "snake_case - and dash | snake_case---and-dash",
        "Ärger mit Größe | ärger-mit-größe",
        ":rocket: Deploy | rocket-deploy",
        "🔥 Fire | -fire",
        "queue.example.com | queueexamplecom",
        "![logo](logo.png) Mail | -mail",
      })
  void headingsGiveAnchorsAsOnGitHub(String heading, String anchor) {
    assertThat(page("## " + heading + "\n").has(anchor)).isTrue();
  }

  @Test
  void equalHeadingsAreNumbered() {
    Anchors page = page("# Check\n\n## Check\n\n> ### Check\n");
    assertThat(page.has("check-1")).isTrue();
    assertThat(page.has("check-2")).isTrue();
    assertThat(page.has("check-3")).isFalse();
  }

  @Test
  void whatIsNoHeadingIsNoAnchor() {
    Anchors page = page("# Queue\n\n```\n# not a heading\n```\n\nqueue full\n");
    assertThat(page.has("not-a-heading")).isFalse();
    assertThat(page.has("queue-full")).isFalse();
  }

  @Test
  void idsCanBeWrittenOut() {
    Anchors page =
        page("<a name=\"First\"></a>\n\n## Second {#second-id}\n\n## Third\n{: #third-id}\n");
    assertThat(page.has("First")).isTrue();
    assertThat(page.has("second-id")).isTrue();
    assertThat(page.has("second")).isTrue();
    assertThat(page.has("third-id")).isTrue();
  }

  @Test
  void everyPageHasItsTop() {
    assertThat(page("").has("")).isTrue();
    assertThat(page("").has("top")).isTrue();
  }

  @Test
  void otherRenderersAreBelieved() {
    assertThat(page("## Scale -- up\n").has("scale-up")).isTrue();
    assertThat(page("---\ntitle: x\n---\n## 1. Scale\n").has("scale")).isTrue();
    assertThat(page("## 1. Scale\n").has("scale")).isFalse();
    assertThat(page("text\n\n##Scale it\n").has("scale-it")).isTrue();
  }

  @Test
  void aPageThatIsGeneratedMayHaveOthers() {
    assertThat(page("{% include steps.md %}\n").complete()).isFalse();
    assertThat(page("## Plain\n").complete()).isTrue();
  }

  @Test
  void pagesAreReadWhenAskedFor() {
    AnchorIndex index =
        new AnchorIndex(FileTree.of(Map.of("docs/a.md", "## Drain\n", "b.txt", "## Drain\n")));
    assertThat(index.of("docs/../docs/a.md").orElseThrow().has("drain")).isTrue();
    assertThat(index.of("b.txt")).isEmpty();
    assertThat(index.of("none.md")).isEmpty();
  }

  private static Anchors page(String text) {
    return Anchors.of(MarkdownTree.parse(SourceText.of("page.md", text)));
  }
}
