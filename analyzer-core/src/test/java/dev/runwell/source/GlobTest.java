package dev.runwell.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *.md              | a.md
          ?.md              | a.md
          runbooks/**/*.md  | runbooks/a.md
          runbooks/**/*.md  | runbooks/x/y/a.md
          **/archive/**     | archive/a.md
          **/archive/**     | x/archive/y/a.md
          **                | a/b/c
          [a-c]x.md         | bx.md
          [!a-c]x.md        | dx.md
          []x].md           | ].md
          *.{md,mdx}        | a.mdx
          {a,b{c,d}}.md     | bd.md
          a\\*.md           | a*.md
          a{.md             | a{.md
          [x.md             | [x.md
          """)
  void describes(String pattern, String path) {
    assertThat(Glob.of(pattern.replace("\\\\", "\\")).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *.md              | x/a.md
          runbooks/**/*.md  | other/a.md
          runbooks/*/a.md   | runbooks/a.md
          [!a-c]x.md        | bx.md
          a?.md             | a.md
          *.{md,mdx}        | a.txt
          a                 | a/b
          """)
  void doesNotDescribe(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isFalse();
  }

  @Test
  void takesBracesAsTheyAreWhereGitDoes() {
    assertThat(Glob.withoutBraces("{a,b}").matches("{a,b}")).isTrue();
    assertThat(Glob.withoutBraces("{a,b}").matches("a")).isFalse();
  }

  @Test
  void takesNoLongerForHostilePatterns() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Glob.of("*a".repeat(500) + "b").matches("a".repeat(5000))).isFalse();
          assertThat(Glob.of("**/a/".repeat(200) + "b").matches("a/".repeat(2000) + "c")).isFalse();
          assertThat(Glob.of("{a,b}".repeat(40)).matches("c")).isFalse();
        });
  }
}
