package dev.runwell.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreFileTest {

  private static boolean ignores(String path, String... lines) {
    boolean folder = path.endsWith("/");
    String name = folder ? path.substring(0, path.length() - 1) : path;
    return IgnoreFile.parse(List.of(lines)).ignores(name, folder).orElse(false);
  }

  @Test
  void aNameIsIgnoredAtAnyDepth() {
    assertThat(ignores("draft.md", "draft.md")).isTrue();
    assertThat(ignores("a/b/draft.md", "draft.md")).isTrue();
    assertThat(ignores("a/draft.md", "*.md")).isTrue();
    assertThat(ignores("a/my-draft.md", "draft.md")).isFalse();
  }

  @Test
  void aSlashTiesAPatternToItsFolder() {
    assertThat(ignores("draft.md", "/draft.md")).isTrue();
    assertThat(ignores("a/draft.md", "/draft.md")).isFalse();
    assertThat(ignores("a/draft.md", "a/draft.md")).isTrue();
    assertThat(ignores("b/a/draft.md", "a/draft.md")).isFalse();
    assertThat(ignores("b/a/draft.md", "**/a/draft.md")).isTrue();
    assertThat(ignores("a/x/y/z.md", "a/**")).isTrue();
    assertThat(ignores("a/x/y/z.md", "a/**/z.md")).isTrue();
    assertThat(ignores("a/z.md", "a/**/z.md")).isTrue();
  }

  @Test
  void aSlashAtTheEndMeansFolders() {
    assertThat(ignores("build/", "build/")).isTrue();
    assertThat(ignores("a/build/", "build/")).isTrue();
    assertThat(ignores("build", "build/")).isFalse();
  }

  @Test
  void theLastWordCounts() {
    assertThat(ignores("keep.md", "*.md", "!keep.md")).isFalse();
    assertThat(ignores("keep.md", "!keep.md", "*.md")).isTrue();
  }

  @Test
  void commentsEscapesAndBlanksAreUnderstood() {
    assertThat(ignores("#a.md", "#a.md")).isFalse();
    assertThat(ignores("#a.md", "\\#a.md")).isTrue();
    assertThat(ignores("!a.md", "\\!a.md")).isTrue();
    assertThat(ignores("a.md", "a.md   ")).isTrue();
    assertThat(ignores("a ", "a\\ ")).isTrue();
    assertThat(ignores("a.md", "", "   ", "/", "!", "\r")).isFalse();
    assertThat(ignores("{a,b}", "{a,b}")).isTrue();
  }
}
